/** The day as a list: everything that the board can do, by keyboard and on a phone; several sessions moved at once. */
import { Stack, Title } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '../parts/empty.tsx'
import { ListRow } from './list-row.tsx'
import type { Room, Scheduled, Session, Warning } from './session.ts'
import { ShiftBar } from './shift-bar.tsx'
import type { useMoves } from './use-moves.ts'
import { useWords } from './use-words.ts'

type Given = {
  zone: string
  rooms: Room[]
  sessions: Scheduled[]
  waiting: Session[]
  lit: ReadonlySet<string>
  warningsOf: (id: string) => Warning[]
  isEditable: boolean
  moves: ReturnType<typeof useMoves>
  onOpen: (id: string) => void
}

export const ListView = ({ sessions, waiting, moves, isEditable, ...rest }: Given) => {
  const { t } = useWords()
  const [chosen, setChosen] = useState<string[]>([])
  const here = chosen.filter((id) => sessions.some((session) => session.id === id))
  const row = (session: Session) => (
    <ListRow
      key={session.id}
      session={session}
      isEditable={isEditable}
      moves={moves}
      isChosen={here.includes(session.id)}
      onChosen={(isChosen) => setChosen(isChosen ? [...here, session.id] : here.filter((id) => id !== session.id))}
      onChosenFrom={() =>
        setChosen(
          sessions
            .filter(({ startsAt }) => session.startsAt !== null && Date.parse(startsAt) >= Date.parse(session.startsAt))
            .map(({ id }) => id)
        )
      }
      {...rest}
    />
  )
  return (
    <Stack gap="lg">
      {isEditable && here.length > 0 && <ShiftBar ids={here} shift={moves.shift} onDone={() => setChosen([])} />}
      {sessions.length === 0 ? (
        <Empty icon={IconCalendarPlus} title={t('dayEmpty.title')} hint={t('dayEmpty.hint')} />
      ) : (
        <Stack component="ul" gap="xs" p={0} m={0} aria-label={t('sessionsOfDay')}>
          {sessions.map(row)}
        </Stack>
      )}
      {waiting.length > 0 && (
        <section>
          <Title order={2} mb="xs">
            {t('tray.title')}
          </Title>
          <Stack component="ul" gap="xs" p={0} m={0}>
            {waiting.map(row)}
          </Stack>
        </section>
      )}
    </Stack>
  )
}
