/** What the latest release changed for this person: new, gone, elsewhere, or another part in it. */
import { anchorOf } from '../agenda/rules.for-pages.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type Language, translator } from '../platform/i18n.ts'
import { ownLanguage } from '../workshops/rules.ts'
import { When } from './pages.agenda-session.tsx'
import type { OwnAgenda } from './read-agenda.ts'
import type { OwnChange, OwnChangeKind } from './rules.for-agenda.ts'

type Given = { lang: Language; own: OwnAgenda; zone: string }

const Place = ({ session, zone, lang }: { session: ReleasedSession; zone: string; lang: Language }) => (
  <>
    <When session={session} zone={zone} lang={lang} />
    {session.room !== null && (
      <>
        {' · '}
        <bdi>{session.room}</bdi>
      </>
    )}
  </>
)

const isElsewhere = (a: ReleasedSession, b: ReleasedSession) =>
  a.startsAt !== b.startsAt || a.endsAt !== b.endsAt || a.room !== b.room

const wordFor = (kind: OwnChangeKind, lang: Language): string => {
  const t = translator(lang, 'registration')
  if (kind === 'joined' || kind === 'left' || kind === 'part') return t(`agenda.${kind}`)
  return translator(lang, 'agenda')(`changes.${kind}`)
}

const Line = ({ change: { session, kinds, before }, own, zone, lang }: Given & { change: OwnChange }) => {
  const agenda = translator(lang, 'agenda')
  const name = <bdi lang={ownLanguage(own.workshop, lang)}>{session.title}</bdi>
  const isGone = kinds.includes('left')
  const isPlaced = !isGone && session.state === 'scheduled'
  return (
    <li>
      {isGone ? name : <a href={`#${anchorOf(session.id)}`}>{name}</a>}
      {' · '}
      {kinds.map((kind) => wordFor(kind, lang)).join(translator(lang, 'frame')('enumeration'))}
      {isPlaced && (!before || isElsewhere(before, session)) && (
        <span className="place">
          <Sentence text={agenda('now', AS_IS)} place={<Place session={session} zone={zone} lang={lang} />} />
        </span>
      )}
      {before && (!isPlaced || isElsewhere(before, session)) && (
        <span className="place">
          <Sentence text={agenda('was', AS_IS)} place={<Place session={before} zone={zone} lang={lang} />} />
        </span>
      )}
    </li>
  )
}

export const OwnChanges = (given: Given) => {
  const { lang, own } = given
  const { changes, release } = own
  const t = translator(lang, 'registration')
  if (!changes || !release) return null
  const before = <bdi dir="ltr">Rev.{release.number - 1}</bdi>
  if (changes.length === 0)
    return (
      <p className="quiet unprinted">
        <Sentence text={t('agenda.unchanged', AS_IS)} number={before} />
      </p>
    )
  return (
    <section className="changes">
      <h2>
        <Sentence text={t('agenda.since', AS_IS)} number={before} />
      </h2>
      <ul>
        {changes.map((change) => (
          <Line key={change.session.id} {...given} change={change} />
        ))}
      </ul>
    </section>
  )
}
