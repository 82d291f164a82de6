/** What a scan came to: a word, an icon and a colour, which say the same. */
import { Group, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  IconLogout,
  type IconProps,
  IconQuestionMark
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '../api/schema.d.ts'
import classes from './verdict.module.css'

export type Verdict = components['schemas']['ScanResult']['verdict']
/** How it is to be taken: come in, it is known already, good-bye, or stop. */
export type Tone = 'good' | 'known' | 'gone' | 'bad'

export const TONES: Record<Verdict, Tone> = {
  admitted: 'good',
  'already-in': 'known',
  left: 'gone',
  unknown: 'bad',
  revoked: 'bad',
  'not-confirmed': 'bad',
  voided: 'gone',
  mismatch: 'bad',
  'no-checkpoint': 'bad'
}
export const ICONS: Record<Verdict, ComponentType<IconProps>> = {
  admitted: IconCircleCheck,
  'already-in': IconInfoCircle,
  left: IconLogout,
  unknown: IconQuestionMark,
  revoked: IconCircleX,
  'not-confirmed': IconCircleX,
  voided: IconCircleX,
  mismatch: IconAlertTriangle,
  'no-checkpoint': IconAlertTriangle
}

export const VerdictWord = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useTranslation('console/attendance')
  const Icon = ICONS[verdict]
  return (
    <Group gap={6} wrap="nowrap" className={classes[TONES[verdict]]}>
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" fw={600} c="inherit">
        {t(`verdicts.${verdict}`)}
      </Text>
    </Group>
  )
}
