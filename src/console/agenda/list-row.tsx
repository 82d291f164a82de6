/** One session of the list: what it is, what is to be looked at, and the moves that need no drag. */
import { ActionIcon, Badge, Checkbox, Group, Menu, Paper, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconChevronsLeft, IconChevronsRight, IconDotsVertical } from '@tabler/icons-react'
import kinds from './kinds.module.css'
import styles from './list.module.css'
import { isScheduled, movedBy, type Room, type Session, type Warning } from './session.ts'
import { SessionMarks } from './session-marks.tsx'
import type { useMoves } from './use-moves.ts'
import { useWords } from './use-words.ts'

type Given = {
  zone: string
  session: Session
  rooms: Room[]
  lit: ReadonlySet<string>
  warningsOf: (id: string) => Warning[]
  isEditable: boolean
  moves: ReturnType<typeof useMoves>
  isChosen: boolean
  onChosen: (isChosen: boolean) => void
  onChosenFrom: () => void
  onOpen: (id: string) => void
}

const STEP_MINUTES = 15

export const ListRow = (given: Given) => {
  const { zone, session, rooms, lit, warningsOf, isEditable, moves, isChosen, onChosen, onChosenFrom, onOpen } = given
  const { t, clocks, duration, roles } = useWords()
  const grave = warningsOf(session.id).filter(({ severity }) => severity !== 'notice').length
  const { code, title, kind, room, startsAt, endsAt } = session
  const named = { code, title, minutes: STEP_MINUTES }
  const present = session.roles.filter(({ state }) => state !== 'replaced')
  const step = (minutes: number, label: string, Icon: typeof IconChevronsLeft) =>
    isScheduled(session) && (
      <Tooltip label={label}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={`${label}: ${code} ${title}`}
          onClick={() => moves.change(session, movedBy(zone, session, minutes))}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    )
  return (
    <Paper
      component="li"
      className={`${styles.row} ${kinds.kind} ${kinds.plain} ${lit.has(session.id) ? kinds.lit : ''}`}
      data-kind={kind}
      data-cancelled={session.state === 'cancelled' || undefined}
    >
      {isEditable && isScheduled(session) && (
        <Checkbox
          aria-label={t('choose', named)}
          checked={isChosen}
          onChange={({ currentTarget }) => onChosen(currentTarget.checked)}
        />
      )}
      <UnstyledButton className={styles.text} onClick={() => onOpen(session.id)}>
        <Text span size="sm" className="numbers">
          {startsAt && endsAt ? clocks(startsAt, endsAt) : duration(session.plannedMinutes)}
        </Text>
        <Text span display="block" className={kinds.title} dir="auto">
          <bdi>{code}</bdi> <bdi>{title}</bdi>
        </Text>
        <Text span display="block" size="sm">
          {t(`kinds.${kind}`)} · <bdi>{room ?? t('noRoom')}</bdi>
          {session.state === 'cancelled' && ` · ${t('states.cancelled')}`}
        </Text>
        <SessionMarks session={session} />
        {present.length > 0 && (
          <Text span size="xs" lineClamp={2} dir="auto">
            {roles(present)}
          </Text>
        )}
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap" className={styles.acts}>
        {grave > 0 && (
          <Badge color="orange" variant="outline" c="inherit" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
            {t('warningsCount', { count: grave })}
          </Badge>
        )}
        {isEditable && (
          <>
            {step(-STEP_MINUTES, t('acts.earlier', named), IconChevronsLeft)}
            {step(STEP_MINUTES, t('acts.later', named), IconChevronsRight)}
            <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
              <Menu.Target>
                <ActionIcon variant="default" size="lg" aria-label={t('acts.more', named)}>
                  <IconDotsVertical size={18} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onOpen(session.id)}>{t('acts.edit')}</Menu.Item>
                {isScheduled(session) && (
                  <>
                    <Menu.Item onClick={onChosenFrom}>{t('acts.chooseFrom')}</Menu.Item>
                    <Menu.Item onClick={() => moves.change(session, { startsAt: null, endsAt: null })}>
                      {t('acts.unschedule')}
                    </Menu.Item>
                  </>
                )}
                <Menu.Divider />
                <Menu.Label>{t('acts.room')}</Menu.Label>
                {[...rooms.map(({ name }) => name), null]
                  .filter((name) => name !== room)
                  .map((name) => (
                    <Menu.Item key={name ?? ''} onClick={() => moves.change(session, { room: name })}>
                      <bdi>{name ?? t('noRoom')}</bdi>
                    </Menu.Item>
                  ))}
              </Menu.Dropdown>
            </Menu>
          </>
        )}
      </Group>
    </Paper>
  )
}
