/** How far off the workshop is, which day of it is today, or how long ago it was. */
import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { inUnits } from '../workshops/standing.ts'
import { Card } from './card.tsx'
import classes from './overview.module.css'
import type { Overview } from './overview.ts'

export const StandingCard = ({ phase, days, lasts }: Pick<Overview, 'phase' | 'days' | 'lasts'>) => {
  const { t } = useTranslation('console/overview')
  const { day, number } = useFormats()
  const { startsOn, endsOn } = useWorkshop().workshop
  const told = phase === 'after' ? inUnits(days) : { unit: 'day', count: days }
  const when = {
    before: t('standing.starts', { day: day(startsOn) }),
    during: t('standing.ends', { day: day(endsOn) }),
    after: t('standing.ended', { day: day(endsOn) })
  }
  return (
    <Card title={t('standing.title')}>
      <Group gap="sm" align="baseline">
        <span className={classes.figure}>{number(told.count)}</span>
        <Text>
          {phase === 'after' ? t(`standing.after.${told.unit}`, told) : t(`standing.${phase}`, { count: days, lasts })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {when[phase]}
      </Text>
    </Card>
  )
}
