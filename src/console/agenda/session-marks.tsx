/** What marks a session on board and list: its track, by name and colour, that one can take part online, interpretation. */
import { Text } from '@mantine/core'
import { IconLanguage, IconVideo } from '@tabler/icons-react'
import { TrackMark } from '../parts/track-mark.tsx'
import { useWorkshop } from '../session/workshop.ts'
import styles from './marks.module.css'
import type { Session } from './session.ts'
import { useTracks } from './use-draft.ts'
import { useWords } from './use-words.ts'

/** Name of a track -> its colour. */
export const useTrackColours = (): ReadonlyMap<string, string> => {
  const { path } = useWorkshop()
  const { data } = useTracks(path)
  return new Map(data?.items.map(({ name, colour }) => [name, colour]))
}

/** The same in words, for those who do not see it. */
export const useMarkWords = () => {
  const { t, field } = useWords()
  return (session: Session): string[] => [
    ...(session.track === null ? [] : [session.track]),
    ...(session.onlineUrl === '' ? [] : [t('hybrid')]),
    ...(session.interpretation.length === 0 ? [] : [t('interpretedInto', { list: field('interpretation', session) })])
  ]
}

export const SessionMarks = ({ session }: { session: Session }) => {
  const { t, field } = useWords()
  const colours = useTrackColours()
  const { track, onlineUrl, interpretation } = session
  if (track === null && onlineUrl === '' && interpretation.length === 0) return null
  return (
    <Text span size="xs" className={styles.marks}>
      {track !== null && <TrackMark name={track} colour={colours.get(track)} />}
      {onlineUrl !== '' && (
        <span className={styles.mark}>
          <IconVideo size={14} aria-hidden /> {t('hybrid')}
        </span>
      )}
      {interpretation.length > 0 && (
        <span className={styles.mark}>
          <IconLanguage size={14} aria-hidden /> {t('interpretedInto', { list: field('interpretation', session) })}
        </span>
      )}
    </Text>
  )
}
