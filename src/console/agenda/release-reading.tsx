/** One release, to be read only: as everybody got it then, and what it changed since an earlier one. */
import { Alert, Button, Group, Paper, Select, Stack, Table, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconCalendarDown, IconFileTypePdf } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { ChangeList } from './change-list.tsx'
import { useReleases } from './use-draft.ts'
import { useWords } from './use-words.ts'

type Given = { number: number; since: number | undefined; onSince: (since: number) => void }

/** The documents of this release. */
const Files = ({ number }: { number: number }) => {
  const { t } = useWords()
  const { slug } = useWorkshop()
  const files = [
    { ending: 'pdf', label: t('releases.pdf'), name: t('releases.pdfNumber', { number }), Icon: IconFileTypePdf },
    { ending: 'ics', label: t('releases.ics'), name: t('releases.icsNumber', { number }), Icon: IconCalendarDown }
  ]
  return (
    <Group gap="xs">
      {files.map(({ ending, label, name, Icon }) => (
        <Button
          key={ending}
          component="a"
          variant="default"
          size="sm"
          href={`/api/v1/workshops/${slug}/agenda.${ending}?release=${number}`}
          download
          leftSection={<Icon size={16} aria-hidden />}
          aria-label={name}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}

type Compared = Given & { changes: ComponentProps<typeof ChangeList>['changes'] }

const Comparison = ({ number, since = number - 1, onSince, changes }: Compared) => {
  const { t } = useWords()
  const { path } = useWorkshop()
  const earlier = (useReleases(path).data?.items ?? []).filter((release) => release.number < number)
  if (number === 1) return null
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="changes">
      <Group justify="space-between" mb="sm">
        <Title order={3} id="changes">
          {t('releases.changes', { count: changes.length })}
        </Title>
        <Select
          label={t('releases.since')}
          size="sm"
          w="14rem"
          allowDeselect={false}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          data={earlier.map((release) => ({
            value: String(release.number),
            label: t('releases.name', { number: release.number })
          }))}
          value={String(since)}
          onChange={(value) => value !== null && onSince(Number(value))}
        />
      </Group>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <Text c="dimmed">{t('releases.same')}</Text>}
    </Paper>
  )
}

export const ReleaseReading = ({ number, since, onSince }: Given) => {
  const { t, clocks, roles } = useWords()
  const { day: longDay, moment } = useFormats()
  const { slug, path, workshop } = useWorkshop()
  const { data, error } = api.useQuery('get', '/api/v1/workshops/{workshop}/agenda/releases/{number}', {
    params: { path: { ...path, number }, query: { since } }
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
          <Group justify="space-between">
            <Title order={2}>{t('releases.name', { number })}</Title>
            <Files number={number} />
          </Group>
          <Alert color="gray" variant="light" p="xs">
            {t('releases.readOnly', { moment: moment(String(data.releasedAt), workshop.timeZone) })}
          </Alert>
          <Comparison {...{ number, since, onSince }} changes={data.changes} />
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
