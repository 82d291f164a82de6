/** Where one is on the way from a file to people on the list. */
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { STEPS, type Step } from './search.ts'
import classes from './steps.module.css'

export const Steps = ({ current }: { current: Step }) => {
  const { t } = useTranslation('console/imports')
  const at = STEPS.indexOf(current)
  return (
    <ol className={classes.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, i) => (
        <li
          key={step}
          className={classes.step}
          data-state={i < at ? 'done' : i === at ? 'current' : 'ahead'}
          aria-current={i === at ? 'step' : undefined}
        >
          <span className={classes.number} aria-hidden>
            {i < at ? <IconCheck size={14} /> : i + 1}
          </span>
          <span className={classes.name}>{t(`steps.${step}`)}</span>
          {i < at && <span className="unseen">{t('steps.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
