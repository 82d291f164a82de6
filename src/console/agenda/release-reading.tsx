/** One release, to be read only: as everybody got it then. */
import { Alert, Stack, Table, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { useWords } from './use-words.ts'

export const ReleaseReading = ({ number }: { number: number }) => {
  const { t, clocks, roles } = useWords()
  const { day: longDay, moment } = useFormats()
  const { slug, path, workshop } = useWorkshop()
  const { data, error } = api.useQuery('get', '/api/v1/workshops/{workshop}/agenda/releases/{number}', {
    params: { path: { ...path, number } }
  })
  return (
    <Stack>
      <div>
        <LinkButton
          variant="subtle"
          size="compact-md"
          to="/w/$workshop/agenda"
          params={{ workshop: slug }}
          search={{ view: 'releases' }}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('releases.back')}
        </LinkButton>
      </div>
      <FaultNotice error={error} />
      {data && (
        <>
          <Title order={2}>{t('releases.name', { number })}</Title>
          <Alert color="gray" variant="light" p="xs">
            {t('releases.readOnly', { moment: moment(String(data.releasedAt), workshop.timeZone) })}
          </Alert>
          {data.days.map(({ day, sessions }) => (
            <section key={day}>
              <Title order={3} mb="xs">
                {longDay(day)}
              </Title>
              <Table.ScrollContainer minWidth={420}>
                <Table verticalSpacing="xs" aria-label={longDay(day)}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th w="7.5rem">{t('fields.time')}</Table.Th>
                      <Table.Th>{t('fields.session')}</Table.Th>
                      <Table.Th w="10rem">{t('fields.room')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {sessions.map((session) => (
                      <Table.Tr key={session.id}>
                        <Table.Td className="numbers" style={{ verticalAlign: 'top' }}>
                          {clocks(String(session.startsAt), String(session.endsAt))}
                        </Table.Td>
                        <Table.Td>
                          <Text span fw={600} td={session.state === 'cancelled' ? 'line-through' : undefined}>
                            <bdi>
                              {session.code} {session.title}
                            </bdi>
                          </Text>
                          {session.state === 'cancelled' && ` (${t('states.cancelled')})`}
                          {session.roles.length > 0 && (
                            <Text size="sm" dir="auto">
                              {roles(session.roles)}
                            </Text>
                          )}
                        </Table.Td>
                        <Table.Td style={{ verticalAlign: 'top' }}>
                          <bdi>{session.room}</bdi>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </section>
          ))}
        </>
      )}
    </Stack>
  )
}
