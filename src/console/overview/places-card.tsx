/** How many places are taken, and who waits for one. */
import { Group, Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { Card } from './card.tsx'
import classes from './overview.module.css'
import type { Overview } from './overview.ts'

export const PlacesCard = ({ places }: { places: NonNullable<Overview['places']> }) => {
  const { t } = useTranslation('console/overview')
  const { number } = useFormats()
  const { slug } = useWorkshop()
  const { capacity, taken, waiting } = places
  const free = capacity === null ? null : Math.max(0, capacity - taken)
  return (
    <Card title={t('places.title')}>
      <Group gap="sm" align="baseline">
        <span className={classes.figure}>{number(taken)}</span>
        <Text>{capacity === null ? t('places.taken', { count: taken }) : t('places.of', { capacity })}</Text>
      </Group>
      {capacity !== null && (
        <Progress value={Math.min(100, (taken / capacity) * 100)} color={free === 0 ? 'orange' : 'teal'} aria-hidden />
      )}
      <Text size="sm" c="dimmed">
        {free === null ? t('places.noLimit') : free === 0 ? t('places.full') : t('places.free', { count: free })}
        {waiting > 0 && (
          <>
            {' · '}
            <LinkAnchor
              to="/w/$workshop/participants"
              params={{ workshop: slug }}
              search={{ state: ['waiting'] }}
              inherit
              underline="always"
            >
              {t('places.waiting', { count: waiting })}
            </LinkAnchor>
          </>
        )}
      </Text>
    </Card>
  )
}
