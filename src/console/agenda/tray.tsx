/** Sessions that wait for a day and a time: dragged from here onto the board and back, or opened to give them a time. */
import { Group, Paper, Text, UnstyledButton } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import kinds from './kinds.module.css'
import type { Session } from './session.ts'
import styles from './tray.module.css'
import { useWords } from './use-words.ts'

type Given = {
  sessions: Session[]
  lit: ReadonlySet<string>
  isEditable: boolean
  onOpen: (id: string) => void
  /** A session of the board was dropped here. */
  onDrop: (id: string) => void
}

/** What the board gives along with a session that is dragged. */
const draggedId = ({ dataTransfer }: DragEvent): string => {
  try {
    return String(JSON.parse(dataTransfer.getData('application/json')).eventId)
  } catch {
    return ''
  }
}

export const Tray = ({ sessions, lit, isEditable, onOpen, onDrop }: Given) => {
  const { t, duration } = useWords()
  const [isOver, setIsOver] = useState(false)
  const isFromBoard = ({ dataTransfer }: DragEvent) => isEditable && dataTransfer.types.includes('application/json')
  return (
    <Paper
      component="section"
      withBorder
      p="sm"
      className={styles.tray}
      data-over={isOver || undefined}
      aria-label={t('tray.title')}
      onDragOver={(event) => {
        if (!isFromBoard(event)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false)
        if (!isFromBoard(event)) return
        event.preventDefault()
        onDrop(draggedId(event))
      }}
    >
      <Group gap="sm" align="center">
        <Text component="h2" size="sm" fw={600}>
          {t('tray.title')}
        </Text>
        {sessions.map((session) => (
          <UnstyledButton
            key={session.id}
            className={`${styles.chip} ${kinds.kind} ${lit.has(session.id) ? kinds.lit : ''}`}
            data-kind={session.kind}
            data-cancelled={session.state === 'cancelled' || undefined}
            draggable={isEditable}
            onDragStart={({ dataTransfer }) => {
              dataTransfer.effectAllowed = 'all'
              dataTransfer.setData('text/plain', session.id)
            }}
            onClick={() => onOpen(session.id)}
          >
            <bdi className={kinds.title}>{session.title}</bdi>{' '}
            <Text span size="xs">
              {duration(session.plannedMinutes)}
            </Text>
          </UnstyledButton>
        ))}
        <Text size="sm" c="dimmed">
          {isEditable && t(sessions.length === 0 ? 'tray.hintEmpty' : 'tray.hint')}
        </Text>
      </Group>
    </Paper>
  )
}
