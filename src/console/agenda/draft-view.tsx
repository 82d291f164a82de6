/** The draft of one day: board and tray where there is room for them, otherwise a list. */
import { Alert, Button, Loader, Stack } from '@mantine/core'
import { IconCalendarPlus, IconDoor } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { Empty } from '../parts/empty.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { DayTabs } from './day-tabs.tsx'
import { Legend } from './legend.tsx'
import { ListView } from './list-view.tsx'
import type { View } from './search.ts'
import { isScheduled, ofDay, type Room, type Session, timesAt, unscheduled, type Warning } from './session.ts'
import { Tray } from './tray.tsx'
import { useJustChanged } from './use-draft.ts'
import type { useMoves } from './use-moves.ts'
import { useNow } from './use-now.ts'
import { useWords } from './use-words.ts'

/** The kit's schedule is large, and not for phones. */
const Board = lazy(async () => ({ default: (await import('./board.tsx')).Board }))

type Given = {
  view: View
  slug: string
  zone: string
  day: string
  days: string[]
  rooms: Room[]
  hasRooms: boolean
  sessions: Session[]
  warningsOf: (id: string) => Warning[]
  isEditable: boolean
  moves: ReturnType<typeof useMoves>
  onDay: (day: string) => void
  onOpen: (id: string) => void
  onNew: (clock: string | undefined, room: string | null) => void
}

export const DraftView = (given: Given) => {
  const { view, slug, zone, day, days, rooms, hasRooms, sessions, warningsOf, isEditable, moves } = given
  const { onDay, onOpen, onNew } = given
  const { t } = useWords()
  const lit = useJustChanged(sessions)
  const now = useNow(zone)
  const here = ofDay(sessions, day)
  const waiting = unscheduled(sessions)
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const counted = days.map((one) => ({ day: one, count: ofDay(sessions, one).length }))

  if (sessions.length === 0 && hasRooms)
    return (
      <Empty icon={IconCalendarPlus} title={t('empty.title')} hint={t('empty.hint')}>
        {isEditable && <Button onClick={() => onNew(undefined, null)}>{t('new')}</Button>}
      </Empty>
    )
  return (
    <Stack gap="md">
      {!hasRooms && (
        <Alert color="accent" variant="outline" icon={<IconDoor aria-hidden />} title={t('roomless.title')}>
          {t('roomless.hint')}{' '}
          <LinkAnchor to="/w/$workshop/settings" params={{ workshop: slug }} search={{ tab: 'rooms' }}>
            {t('roomless.act')}
          </LinkAnchor>
        </Alert>
      )}
      <DayTabs days={counted} day={day} onDay={onDay}>
        {view === 'list' ? (
          <ListView sessions={here} {...{ zone, rooms, waiting, lit, warningsOf, isEditable, moves, onOpen }} />
        ) : (
          <Stack gap="md">
            {(isEditable || waiting.length > 0) && (
              <Tray
                sessions={waiting}
                lit={lit}
                isEditable={isEditable}
                onOpen={onOpen}
                onDrop={(id) => {
                  const session = byId.get(id)
                  if (session && isScheduled(session)) void moves.change(session, { startsAt: null, endsAt: null })
                }}
              />
            )}
            <Suspense fallback={<Loader aria-label={t('loading', { ns: 'console/shell' })} />}>
              <Board
                {...{ zone, day, rooms, lit, warningsOf, isEditable, now, onOpen, onNew }}
                sessions={here}
                onMove={(session, to) => void moves.change(session, to)}
                onPlace={(id, clock, room) => {
                  const session = byId.get(id)
                  if (session)
                    void moves.change(session, { ...timesAt(zone, day, clock, session.plannedMinutes), room })
                }}
              />
            </Suspense>
          </Stack>
        )}
      </DayTabs>
      <Legend />
    </Stack>
  )
}
