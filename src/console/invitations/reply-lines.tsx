/** What came about a session and is worth reading: answers with a comment, and those that do not count. */
import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'

export const ReplyLines = ({ sessionId }: { sessionId: string }) => {
  const { t } = useTranslation('console/invitations')
  const { moment } = useFormats()
  const { workshop, path } = useWorkshop()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/invitations/{id}/replies', {
    params: { path: { ...path, id: sessionId } }
  })
  const lines = (data?.items ?? []).filter(({ comment, isApplied }) => comment !== '' || !isApplied)
  if (lines.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('answers.history')}
      </Text>
      <List size="sm" listStyleType="none">
        {lines.map(({ id, displayName, answer, receivedAt, comment, reason }) => (
          <List.Item key={id}>
            {moment(receivedAt, workshop.timeZone)} · <bdi>{displayName}</bdi>: {t(`answers.${answer}`)}
            {comment !== '' && (
              <Text size="sm" dir="auto">
                “{comment}”
              </Text>
            )}
            {reason !== null && (
              <Text size="xs" c="dimmed">
                {t(`answers.reasons.${reason}`)}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  )
}
