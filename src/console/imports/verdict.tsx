/** What came of a step, at its top: good or bad by word and sign, not by colour alone. */
import { Alert } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Given = { isGood: boolean; title: string; children: ReactNode }

export const Verdict = ({ isGood, title, children }: Given) => (
  <Alert
    role="status"
    color={isGood ? 'teal' : 'red'}
    icon={isGood ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
    title={title}
    styles={{ title: { color: 'var(--mantine-color-bright)' } }}
  >
    {children}
  </Alert>
)
