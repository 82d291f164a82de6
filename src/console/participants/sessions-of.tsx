/** In which sessions of the draft a person has a role. */
import { List, Text } from '@mantine/core'
import { dayIn } from '../../platform/zones.ts'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { useWords } from './use-words.ts'

export const SessionsOf = ({ personId }: { personId: string }) => {
  const { t } = useWords()
  const { path, slug, workshop } = useWorkshop()
  const { shortDay, clock } = useFormats()
  const { data, error } = api.useQuery('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } })
  const roles = (data?.items ?? []).flatMap((session) =>
    session.roles.filter(({ participantId }) => participantId === personId).map((role) => ({ session, role }))
  )
  const when = (at: string | null) =>
    at === null
      ? t('sessions.unscheduled')
      : `${shortDay(dayIn(workshop.timeZone, new Date(at)))}, ${clock(at, workshop.timeZone)}`
  if (error) return <FaultNotice error={error} />
  if (data && roles.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('sessions.none')}
      </Text>
    )
  return (
    <List size="sm" spacing={4}>
      {roles.map(({ session, role }) => (
        <List.Item key={`${session.id} ${role.order}`}>
          {t(`sessions.roles.${role.role}`)} ·{' '}
          <LinkAnchor to="/w/$workshop/agenda" params={{ workshop: slug }} search={{ session: session.id }}>
            {session.code} <bdi>{session.title}</bdi>
          </LinkAnchor>{' '}
          · {when(session.startsAt)}
        </List.Item>
      ))}
    </List>
  )
}
