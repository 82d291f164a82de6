/** The day as a board: rooms as rows, hours as columns. All that we use of the kit's schedule is in this file; it must stand in LTR. */
import '@mantine/schedule/styles.css'
import { Box, DirectionProvider, Text, UnstyledButton } from '@mantine/core'
import { ResourcesDayView, type ScheduleEventData } from '@mantine/schedule'
import { IconAlertTriangle, IconLanguage, IconVideo } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { instantIn, isoIn } from '../../platform/zones.ts'
import styles from './board.module.css'
import { hoursOf } from './hours.ts'
import kinds from './kinds.module.css'
import { clockOf, dayOf, type Room, type Scheduled, type Session, timesAt, type Warning } from './session.ts'
import { useMarkWords, useTrackColours } from './session-marks.tsx'
import { useWords } from './use-words.ts'

/** The row of sessions without a room; no room can have this name. */
const NOWHERE = ''
const STEP_MINUTES = 15
const ROOM_REM = 7.5
const NARROWEST_HOUR_REM = 5.5

type Given = {
  zone: string
  day: string
  rooms: Room[]
  sessions: Scheduled[]
  lit: ReadonlySet<string>
  warningsOf: (id: string) => Warning[]
  isEditable: boolean
  now: string
  onOpen: (id: string) => void
  onNew: (clock: string, room: string | null) => void
  onMove: (session: Session, to: { startsAt: string; endsAt: string; room: string | null }) => void
  /** A session came from outside of the board. */
  onPlace: (id: string, clock: string, room: string | null) => void
}

const wall = (at: string) => `${dayOf(at)} ${at.slice(11, 19)}`
const hour = (value: number) => (value >= 24 ? '23:59:59' : `${String(value).padStart(2, '0')}:00:00`)

/**
 * The kit begins a session that is dropped where the pointer is. It should begin where its own edge is: while a tile is
 * dragged, the pointer is told to be as much further left as the tile was taken from its edge.
 */
const useHold = () => {
  const hold = useRef(0)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const shift = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('application/json')) return
      Object.defineProperty(event, 'clientX', { value: event.clientX - hold.current })
    }
    const node = frame.current
    for (const name of ['dragover', 'drop'] as const) node?.addEventListener(name, shift, { capture: true })
    return () => {
      for (const name of ['dragover', 'drop'] as const) node?.removeEventListener(name, shift, { capture: true })
    }
  }, [])
  return { hold, frame }
}

export const Board = (given: Given) => {
  const { zone, day, rooms, sessions, lit, warningsOf, isEditable, now, onOpen, onNew, onMove, onPlace } = given
  const words = useWords()
  const { t, clocks } = words
  const marksOf = useMarkWords()
  const colours = useTrackColours()
  const { from, to } = hoursOf(day, sessions)
  const { hold, frame } = useHold()
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const roomOf = (id: string | number | undefined) => (id === undefined || id === NOWHERE ? null : String(id))
  const instant = (text: string) => isoIn(zone, instantIn(zone, text.slice(0, 10), text.slice(11, 16)))

  const tile = (event: ScheduleEventData, props: React.ComponentPropsWithoutRef<'button'>) => {
    const session = byId.get(String(event.id))
    if (!session) return <UnstyledButton {...props} />
    const warnings = warningsOf(session.id).filter(({ severity }) => severity !== 'notice')
    const cancelled = session.state === 'cancelled'
    const unseen = [
      session.code,
      session.room ?? t('noRoom'),
      t(`kinds.${session.kind}`),
      ...marksOf(session),
      cancelled && t('states.cancelled'),
      warnings.length > 0 && t('warningsCount', { count: warnings.length })
    ]
    return (
      <UnstyledButton
        {...props}
        className={`${props.className} ${styles.tile} ${kinds.kind} ${lit.has(session.id) ? kinds.lit : ''}`}
        onDragStart={(event) => {
          hold.current = event.clientX - event.currentTarget.getBoundingClientRect().left
          props.onDragStart?.(event)
        }}
        data-kind={session.kind}
        data-cancelled={cancelled || undefined}
        data-marked={marksOf(session).length > 0 || undefined}
        title={[`${clocks(session.startsAt, session.endsAt)} ${session.title}`, ...marksOf(session)].join(' · ')}
      >
        <span className={styles.body}>
          <span className={styles.time}>
            {clockOf(session.startsAt)}
            <span className={styles.end}>–{clockOf(session.endsAt)}</span>
          </span>{' '}
          <bdi className={`${kinds.title} ${styles.title}`}>{session.title}</bdi>
          {marksOf(session).length > 0 && (
            <span className={styles.marks} aria-hidden>
              {session.onlineUrl !== '' && <IconVideo size={13} />}
              {session.interpretation.length > 0 && <IconLanguage size={13} />} <bdi>{session.track}</bdi>
            </span>
          )}
          <span className="unseen">, {unseen.filter(Boolean).join(', ')}</span>
        </span>
        {session.track !== null && (
          <span className={styles.track} style={{ backgroundColor: colours.get(session.track) }} aria-hidden />
        )}
        {warnings.length > 0 && (
          <span
            className={styles.badge}
            data-severity={warnings.some(({ severity }) => severity === 'serious') ? 'serious' : 'warning'}
          >
            <IconAlertTriangle size={16} aria-hidden />
          </span>
        )}
      </UnstyledButton>
    )
  }

  return (
    <DirectionProvider initialDirection="ltr" detectDirection={false}>
      <Box dir="ltr" className={styles.frame} ref={frame}>
        <ResourcesDayView
          date={day}
          withHeader={false}
          startTime={hour(from)}
          endTime={hour(to)}
          intervalMinutes={60}
          eventDragInterval={STEP_MINUTES}
          eventResizeInterval={STEP_MINUTES}
          slotWidth={`max(${NARROWEST_HOUR_REM}rem, calc((100cqi - ${ROOM_REM}rem - 8px) / ${to - from}))`}
          rowHeight={76}
          classNames={{ resourcesDayViewTimeLabel: styles.hour }}
          maxEventsPerTimeSlot={4}
          scrollAreaProps={{ type: 'auto', scrollbarSize: 10 }}
          resources={[
            ...rooms.map(({ name, capacity }) => ({ id: name, label: name, payload: { capacity } })),
            { id: NOWHERE, label: t('noRoom'), payload: { capacity: null } }
          ]}
          events={sessions.map(({ id, title, startsAt, endsAt, room }) => ({
            id,
            title,
            start: wall(startsAt),
            end: wall(endsAt),
            color: 'gray',
            resourceId: room ?? NOWHERE
          }))}
          labels={{
            resources: t('rooms'),
            resourceSlot: t(isEditable ? 'slot' : 'slotRead'),
            moreLabel: (count) => t('more', { count })
          }}
          getCurrentTime={() => now}
          renderEvent={tile}
          renderResourceLabel={({ label, payload }) => (
            <span className={styles.room}>
              <bdi>{label}</bdi>
              {payload?.capacity && (
                <Text span display="block" size="xs" c="dimmed">
                  {t('places', { count: payload.capacity })}
                </Text>
              )}
            </span>
          )}
          withEventsDragAndDrop={isEditable}
          withEventResize={isEditable}
          onEventClick={({ id }) => onOpen(String(id))}
          onTimeSlotClick={
            isEditable ? ({ slotStart, resourceId }) => onNew(slotStart.slice(11, 16), roomOf(resourceId)) : undefined
          }
          onEventDrop={({ eventId, newStart, resourceId, event }) => {
            const session = byId.get(String(eventId))
            if (!session) return
            const times = timesAt(zone, newStart.slice(0, 10), newStart.slice(11, 16), session.plannedMinutes)
            onMove(session, { ...times, room: roomOf(resourceId ?? event.resourceId) })
          }}
          onEventResize={({ eventId, newStart, newEnd }) => {
            const session = byId.get(String(eventId))
            if (session) onMove(session, { startsAt: instant(newStart), endsAt: instant(newEnd), room: session.room })
          }}
          onExternalEventDrop={({ dataTransfer, dropDateTime, resourceId }) =>
            onPlace(dataTransfer.getData('text/plain'), dropDateTime.slice(11, 16), roomOf(resourceId))
          }
        />
      </Box>
    </DirectionProvider>
  )
}
