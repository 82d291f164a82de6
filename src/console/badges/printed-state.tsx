/** How often a person's badge was printed, when last, and why it is to be printed again. */
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import type { Wearer } from './use-choice.ts'

export const PrintedState = ({
  prints,
  earlierPrints,
  lastPrintedAt
}: Pick<Wearer, 'prints' | 'earlierPrints' | 'lastPrintedAt'>) => {
  const { t } = useTranslation('console/badges')
  const { moment } = useFormats()
  const { timeZone } = useWorkshop().workshop
  if (prints === 0 && earlierPrints > 0)
    return (
      <Text size="sm" className={classes.warning}>
        {t('state.reissued')}
      </Text>
    )
  if (prints === 0)
    return (
      <Text size="sm" className={classes.quiet}>
        {t('state.never')}
      </Text>
    )
  return (
    <>
      <Text size="sm">{t('state.printed', { count: prints })}</Text>
      <Text size="xs" className={`${classes.quiet} ${classes.moment}`}>
        {lastPrintedAt && moment(lastPrintedAt, timeZone)}
      </Text>
    </>
  )
}
