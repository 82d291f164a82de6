/** Who came to this desk a moment ago. */
import { Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import classes from './desk.module.css'
import type { Passed } from './use-desk.ts'
import { VerdictWord } from './verdict.tsx'

export const DeskPassed = ({ passed }: { passed: Passed[] }) => {
  const { t } = useTranslation('console/attendance')
  const { clock } = useFormats()
  const { timeZone } = useWorkshop().workshop
  if (passed.length === 0) return null
  return (
    <section aria-labelledby="passed">
      <Title order={2} id="passed" mb="xs">
        {t('desk.passed')}
      </Title>
      <ul className={classes.matches}>
        {passed.map(({ id, verdict, person, at }) => (
          <li key={id}>
            <Group px="sm" py={6} justify="space-between" wrap="nowrap">
              <Text truncate>
                <bdi>{person?.displayName ?? t('scans.unknown')}</bdi>
              </Text>
              <Group gap="md" wrap="nowrap">
                <VerdictWord verdict={verdict} />
                <Text size="sm" className="numbers">
                  {clock(at, timeZone)}
                </Text>
              </Group>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}
