/** The numbers of one door, big enough to be read from the back of the room. */
import { Paper, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import type { LiveCount } from './use-live.ts'

type Given = {
  /** Own people and everybody, or everybody alone. */
  counts: LiveCount[]
  door: string
  /** The door is one of today. */
  isToday: boolean
}

const missingOf = ({ confirmed, came }: LiveCount) => (confirmed === null || came === null ? null : confirmed - came)

export const Figures = ({ counts, door, isToday }: Given) => {
  const { t } = useTranslation('console/attendance')
  const { slug, may } = useWorkshop()
  const { number } = useFormats()
  const [first, everybody] = counts
  if (!first) return null
  const told = (value: number | null) => (value === null ? t('figures.withheld') : number(value))
  const cards = [
    { key: isToday ? 'inside' : 'stayed', of: (count: LiveCount) => count.inside },
    { key: 'came', of: (count: LiveCount) => count.came },
    { key: 'missing', of: missingOf },
    { key: 'confirmed', of: (count: LiveCount) => count.confirmed }
  ] as const
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="md" component="section" aria-label={t('figures.title')}>
      {cards.map(({ key, of }) => (
        <Paper key={key} withBorder p="md">
          <Text size="sm" c="dimmed">
            {t(`figures.${key}`)}
          </Text>
          <Text className="numbers" fw={650} fz="2rem" lh={1.2}>
            {told(of(first))}
          </Text>
          {everybody && key !== 'missing' && (
            <Text size="xs" c="dimmed">
              {t('figures.ofAll', { number: told(of(everybody)) })}
            </Text>
          )}
          {key === 'missing' && may('participants:read') && (of(first) ?? 0) > 0 && (
            <LinkAnchor
              to="/w/$workshop/attendance"
              params={{ workshop: slug }}
              search={{ tab: 'missing', door }}
              size="sm"
            >
              {t('figures.who')}
            </LinkAnchor>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  )
}
