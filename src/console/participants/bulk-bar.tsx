/** What can be done with those who are ticked. Stays in sight at the bottom while somebody is. */
import { Button, Group, Menu, Paper, Text } from '@mantine/core'
import { IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { BulkDialog, type Deed } from './bulk-dialog.tsx'
import { type Choice, MOST_IDS } from './choice.ts'
import classes from './people.module.css'
import { useWords } from './use-words.ts'

const MOVES = ['confirmed', 'invited', 'waiting', 'declined', 'cancelled'] as const satisfies Deed[]
const FIELDS = ['category', 'agency', 'sector', 'listed'] as const satisfies Deed[]

/** `total`: how many fit, ticked or not. */
export const BulkBar = ({ choice, total }: { choice: Choice; total: number }) => {
  const { t, number } = useWords()
  const [deed, setDeed] = useState<Deed>()
  const { count, isAll, isTooMany } = choice
  const menu = (label: string, items: readonly Deed[], textOf: (item: never) => string) => (
    <Menu position="top-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="sm" disabled={isTooMany} rightSection={<IconChevronUp size={16} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item key={item} onClick={() => setDeed(item)}>
            {textOf(item as never)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
  return (
    <>
      {count > 0 && (
        <Paper
          component="section"
          withBorder
          shadow="md"
          p="sm"
          className={`${classes.bar} no-print`}
          aria-label={t('bulk.title')}
        >
          <Group justify="space-between" gap="sm">
            <Group gap="sm">
              <Text role="status" fw={600}>
                {t(isAll ? 'bulk.chosenAll' : 'bulk.chosen', { count, people: number(count) })}
              </Text>
              {!isAll && total > count && (
                <Button size="compact-sm" variant="subtle" onClick={choice.tickAll}>
                  {t('bulk.all', { count: total, people: number(total) })}
                </Button>
              )}
              <Button size="compact-sm" variant="subtle" onClick={choice.clear}>
                {t('bulk.clear')}
              </Button>
            </Group>
            <Group gap="xs">
              {menu(t('bulk.state'), MOVES, (item: (typeof MOVES)[number]) => t(`bulk.moves.${item}`))}
              {menu(t('bulk.more'), FIELDS, (item: (typeof FIELDS)[number]) => t(`bulk.${item}`))}
            </Group>
          </Group>
          {isTooMany && (
            <Text size="sm" c="red" mt="xs" role="alert">
              {t('bulk.tooMany', { most: number(MOST_IDS) })}
            </Text>
          )}
        </Paper>
      )}
      <BulkDialog deed={deed} choice={choice} onClose={() => setDeed(undefined)} />
    </>
  )
}
