/** Outcomes by kind, in the order in which the report will tell them. */
import { Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { OutcomeCard } from './outcome-card.tsx'
import { KINDS, type Kind, type Outcome, useOutcomeDeeds } from './use-outcomes.ts'

const swapped = (ids: string[], at: number, to: number): string[] => {
  const order = [...ids]
  const [one] = order.splice(at, 1)
  if (one !== undefined) order.splice(to, 0, one)
  return order
}

const OfKind = ({ kind, outcomes, onOpen }: { kind: Kind; outcomes: Outcome[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('console/outcomes')
  const { number } = useFormats()
  const { order } = useOutcomeDeeds()
  const ids = outcomes.map(({ id }) => id)
  const mover = (at: number, to: number) =>
    to < 0 || to >= ids.length ? undefined : () => void order(kind, swapped(ids, at, to))
  return (
    <Paper p="md" bg="light-dark(var(--mantine-color-gray-0), var(--mantine-color-dark-8))" component="section">
      <Group mb="sm" gap="xs">
        <Title order={2}>{t(`kindsPlural.${kind}`)}</Title>
        <Badge variant="default" className="numbers">
          {number(outcomes.length)}
        </Badge>
      </Group>
      <Stack gap="xs">
        {outcomes.length === 0 && (
          <Text size="sm" c="dimmed">
            {t(`none.${kind}`)}
          </Text>
        )}
        {outcomes.map((outcome, i) => (
          <OutcomeCard
            key={outcome.id}
            outcome={outcome}
            onOpen={onOpen}
            onUp={mover(i, i - 1)}
            onDown={mover(i, i + 1)}
          />
        ))}
      </Stack>
    </Paper>
  )
}

export const Sorted = ({ outcomes, onOpen }: { outcomes: Outcome[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('console/outcomes')
  const { slug, may } = useWorkshop()
  if (outcomes.length === 0) {
    return (
      <Empty icon={IconClipboardList} title={t('empty')} hint={t('emptyHint')}>
        {may('outcomes:edit') && (
          <LinkButton to="/w/$workshop/outcomes" params={{ workshop: slug }} search={{ tab: 'capture' }}>
            {t('tabs.capture')}
          </LinkButton>
        )}
      </Empty>
    )
  }
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      {KINDS.map((kind) => (
        <OfKind key={kind} kind={kind} outcomes={outcomes.filter((one) => one.kind === kind)} onOpen={onOpen} />
      ))}
    </SimpleGrid>
  )
}
