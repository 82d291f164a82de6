/** How far a mailing is, as a mark with words. */
import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MailingLine } from './use-mailings.ts'

const COLOURS = { review: 'orange', approved: 'green', sending: 'blue', discarded: 'gray', superseded: 'gray' } as const

export const MailingState = ({ state, queued }: Pick<MailingLine, 'state' | 'queued'>) => {
  const { t } = useTranslation('console/invitations')
  const shown = queued > 0 ? 'sending' : state
  return (
    <Badge color={COLOURS[shown]} variant="dot" tt="none" size="lg">
      {t(`states.${shown}`)}
    </Badge>
  )
}
