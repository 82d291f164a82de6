/** What changed since the release before, for people who have read that one. */

import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { shortDay } from '../platform/zones.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Release } from './queries.for-releases.ts'
import { anchorOf } from './rules.for-pages.ts'

type Given = {
  release: Release
  workshop: Workshop
  isOtherZone: boolean
  /** Sessions on the page, to which a change can lead. */
  shown: ReadonlySet<string>
  lang: Language
}

/** More than these would push the agenda off the first screen, so the list is folded. */
const MOST_OPEN = 5

/** A release keeps day, times and room in one line. */
const PLACE = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d–\d\d:\d\d)(?:, (.+))?$/

const Place = ({ text, lang }: { text: string; lang: Language }) => {
  const [, day, times, room] = PLACE.exec(text) ?? []
  if (day === undefined) return <bdi>{text}</bdi>
  return (
    <>
      {shortDay(day, localeOf(lang))}
      {translator(lang, 'frame')('comma')}
      <bdi dir="ltr">{times}</bdi>
      {room !== undefined && (
        <>
          {' · '}
          <bdi>{room}</bdi>
        </>
      )}
    </>
  )
}

const Line = ({ change, shown, own, lang }: LineGiven) => {
  const t = translator(lang, 'agenda')
  const { sessionId, title, kinds, before, after } = change
  const name = <bdi lang={own}>{title}</bdi>
  return (
    <li>
      {shown.has(sessionId) ? <a href={`#${anchorOf(sessionId)}`}>{name}</a> : name}
      {' · '}
      {kinds.map((kind) => t(`changes.${kind}`)).join(translator(lang, 'frame')('enumeration'))}
      {after !== undefined && (
        <span className="place">
          <Sentence text={t('now', AS_IS)} place={<Place text={after} lang={lang} />} />
        </span>
      )}
      {after !== undefined && before !== undefined && (
        <span className="place">
          <Sentence text={t('was', AS_IS)} place={<Place text={before} lang={lang} />} />
        </span>
      )}
    </li>
  )
}

/** Beside the session itself, whose title says already that it is cancelled. */
export const ChangeMark = ({ change, lang }: { change: Release['changes'][number]; lang: Language }) => {
  const t = translator(lang, 'agenda')
  const kinds = change.kinds.filter((kind) => kind !== 'cancelled')
  if (kinds.length === 0) return null
  return (
    <p className="changed">
      <span className="mark">
        {kinds.map((kind) => t(`changes.${kind}`)).join(translator(lang, 'frame')('enumeration'))}
      </span>
      {change.before !== undefined && change.after !== undefined && (
        <span className="quiet">
          <Sentence text={t('was', AS_IS)} place={<Place text={change.before} lang={lang} />} />
        </span>
      )}
    </p>
  )
}
type LineGiven = Pick<Given, 'shown' | 'lang'> & { change: Release['changes'][number]; own: string | undefined }

export const Changes = ({ release, workshop, isOtherZone, shown, lang }: Given) => {
  const t = translator(lang, 'agenda')
  const { number, note, changes } = release
  const own = ownLanguage(workshop, lang)
  const list = (
    <ul>
      {changes.map((change) => (
        <Line key={change.sessionId} change={change} shown={shown} own={own} lang={lang} />
      ))}
    </ul>
  )
  return (
    changes.length > 0 && (
      <section className="changes">
        <h2>
          <Sentence text={t('since', AS_IS)} number={<bdi dir="ltr">Rev.{number - 1}</bdi>} />
        </h2>
        {note !== '' && (
          <p className="text" dir="auto" lang={own}>
            {note}
          </p>
        )}
        {changes.length > MOST_OPEN ? (
          <details>
            <summary>{t('changed', { count: changes.length })}</summary>
            {list}
          </details>
        ) : (
          list
        )}
        {isOtherZone && (
          <p className="quiet">
            <Sentence text={t('changesTimes', AS_IS)} zone={<bdi dir="ltr">{workshop.timeZone}</bdi>} />
          </p>
        )}
      </section>
    )
  )
}
