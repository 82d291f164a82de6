/** Marks a role of the session that is open: its person declined, or is not sure to come. */
import { Badge } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswers } from './use-answers.ts'

export const AnswerMark = ({ participantId }: { participantId: string | null }) => {
  const { t } = useTranslation('console/invitations')
  const { session } = useSearch({ strict: false }) as { session?: string }
  const answers = useAnswers(participantId === null ? undefined : session)
  const answer = answers?.people.find((person) => person.participantId === participantId)?.answer
  if (answer !== 'declined' && answer !== 'tentative') return null
  return (
    <Badge color={answer === 'declined' ? 'red' : 'orange'} variant="light" mt={4}>
      {t(`answers.${answer}`)}
    </Badge>
  )
}
