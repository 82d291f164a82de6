/** What a session is, below its title: kind, room, places, languages, track, and marks. */
import { type Language, translator } from '../platform/i18n.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { isHybrid, publicAddress } from './rules.for-details.ts'
import { languagesText, placesText } from './rules.for-print.ts'
import type { ReleasedSession } from './tables.for-releases.ts'

type Given = { session: ReleasedSession; workshop: Workshop; lang: Language }

/** Told by its name; the colour only helps to find it again. */
const TrackMark = ({ track, own }: { track: NonNullable<ReleasedSession['track']>; own: string | undefined }) => (
  <span className="track">
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <rect width="10" height="10" rx="3" fill={track.colour} />
    </svg>
    <bdi lang={own}>{track.name}</bdi>
  </span>
)

const Hybrid = ({ session, lang }: Pick<Given, 'session' | 'lang'>) => {
  const t = translator(lang, 'agenda')
  const address = publicAddress(session)
  return (
    isHybrid(session) && (
      <>
        {' '}
        <span className="mark">{t('hybrid')}</span>
        {address !== '' && session.state === 'scheduled' && (
          <>
            {' '}
            <a href={address} rel="noreferrer" aria-label={t('onlineTitled', { title: session.title })}>
              {t('online')}
            </a>
          </>
        )}
      </>
    )
  )
}

export const Kind = ({ session, workshop, lang }: Given) => {
  const t = translator(lang, 'agenda')
  const { kind, room, track, illustrative } = session
  const languages = languagesText(session, workshop.languages, lang)
  return (
    <p className="quiet">
      {t(`kinds.${kind}`)}
      {room !== null && (
        <>
          {' · '}
          <bdi>{room}</bdi>
        </>
      )}
      {placesText(session, lang).map((places) => ` · ${places}`)}
      {languages !== '' && ` · ${languages}`}
      {track !== null && (
        <>
          {' · '}
          <TrackMark track={track} own={ownLanguage(workshop, lang)} />
        </>
      )}
      <Hybrid session={session} lang={lang} />
      {illustrative && (
        <>
          {' '}
          <span className="mark">{t('illustrative')}</span>
        </>
      )}
    </p>
  )
}
