/** One outcome with what can be done to it: edit, sort, move, remove. */
import { ActionIcon, Badge, Group, Menu, Paper, Stack, Text, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { KINDS, type Outcome, useOutcomeDeeds } from './use-outcomes.ts'

type Given = {
  outcome: Outcome
  onOpen: (id: string) => void
  /** Where it does not stand under the heading of its kind. */
  withKind?: boolean
  /** Moves it by a place; absent where there is none. */
  onUp?: (() => void) | undefined
  onDown?: (() => void) | undefined
}

const BEGINNING = 40

export const OutcomeCard = ({ outcome, onOpen, withKind = false, onUp, onDown }: Given) => {
  const { t } = useTranslation('console/outcomes')
  const { may } = useWorkshop()
  const { days } = useFormats()
  const { sortInto, remove } = useOutcomeDeeds()
  const { id, kind, text, theme, level, owner, dueOn, illustrative } = outcome
  const name = text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text
  const facts = [theme, level && t(`levels.${level}`), owner, dueOn && t('due', { day: days(dueOn, dueOn) })].filter(
    Boolean
  )
  const move = (label: string, Icon: typeof IconArrowUp, act: (() => void) | undefined) => (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray.7" aria-label={`${label}: ${name}`} disabled={!act} onClick={act}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Paper withBorder p="sm">
      <Group align="flex-start" justify="space-between" wrap="nowrap" gap="xs">
        <Stack gap={4} style={{ minWidth: 0 }}>
          {(withKind || illustrative) && (
            <Group gap="xs">
              {withKind && <Badge variant={kind === 'note' ? 'default' : 'light'}>{t(`kinds.${kind}`)}</Badge>}
              {illustrative && <Badge variant="outline">{t('illustrative')}</Badge>}
            </Group>
          )}
          <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Text>
          {facts.length > 0 && (
            <Text size="xs" c="dimmed">
              <bdi>{facts.join(' · ')}</bdi>
            </Text>
          )}
        </Stack>
        {may('outcomes:edit') && (
          <Group gap={2} wrap="nowrap" className="no-print">
            {(onUp || onDown) && move(t('up'), IconArrowUp, onUp)}
            {(onUp || onDown) && move(t('down'), IconArrowDown, onDown)}
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray.7" aria-label={t('more', { name })}>
                  <IconDots size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onOpen(id)}>
                  {t('edit')}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Label>{t('sortInto')}</Menu.Label>
                {KINDS.filter((one) => one !== kind).map((one) => (
                  <Menu.Item key={one} onClick={() => void sortInto(outcome, one)}>
                    {t(`kinds.${one}`)}
                  </Menu.Item>
                ))}
                <Menu.Divider />
                <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove(outcome)}>
                  {t('remove')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
      </Group>
    </Paper>
  )
}
