/** What a file would make of the draft: how much, what is wrong, and each session that would be new or another. */
import { Badge, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../agenda/use-words.ts'
import { Verdict } from '../imports/verdict.tsx'
import { useFormats } from '../parts/times.ts'
import type { AgendaReport, Fault } from './send-agenda.ts'

/** Nobody reads more of either in a dialog; the file has all. */
const MOST_SHOWN = 100

const saveText = (name: string, faults: Fault[]) => {
  const lines = faults.map(({ place, session, detail }) => [place, session, detail].filter(Boolean).join(' | '))
  const url = URL.createObjectURL(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export const ImportReport = ({ report, name }: { report: AgendaReport; name: string }) => {
  const { t } = useTranslation('console/schedules')
  const { list } = useFormats()
  const { added, changed, same, faults, notes } = report
  const isFaulty = faults.length > 0
  return (
    <Stack>
      <Verdict
        isGood={!isFaulty}
        title={isFaulty ? t('faulty', { count: faults.length }) : t(added + changed === 0 ? 'nothing' : 'ready')}
      >
        <Text size="sm">
          <bdi>{name}</bdi>: {t('counts', { added, changed, same })}
        </Text>
        {isFaulty && <Text size="sm">{t('faultyHint')}</Text>}
        {report.ignoredColumns.length > 0 && (
          <Text size="sm">{t('ignored', { columns: list(report.ignoredColumns) })}</Text>
        )}
      </Verdict>
      {isFaulty && (
        <>
          <Group justify="space-between">
            <Title order={3} size="h5">
              {t('faults')}
            </Title>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconDownload size={14} aria-hidden />}
              onClick={() => saveText(`${name.replace(/\.\w+$/, '')}-faults.txt`, faults)}
            >
              {t('saveFaults')}
            </Button>
          </Group>
          <FaultTable label={t('faults')} faults={faults} />
        </>
      )}
      {notes.length > 0 && (
        <>
          <Title order={3} size="h5">
            {t('notes')}
          </Title>
          <FaultTable label={t('notes')} faults={notes} />
        </>
      )}
      {!isFaulty && added + changed > 0 && <SessionTable report={report} />}
    </Stack>
  )
}

const FaultTable = ({ label, faults }: { label: string; faults: Fault[] }) => {
  const { t } = useTranslation('console/schedules')
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}>
      <Table striped verticalSpacing="xs" aria-label={label} lang="en">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{t('columns.place')}</Table.Th>
            <Table.Th w="25%">{t('columns.session')}</Table.Th>
            <Table.Th>{t('columns.detail')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.slice(0, MOST_SHOWN).map(({ place, session, detail }) => (
            <Table.Tr key={`${place} ${detail}`}>
              <Table.Td>
                <bdi>{place}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{session}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{detail}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <More count={faults.length} />
    </Table.ScrollContainer>
  )
}

const SessionTable = ({ report }: { report: AgendaReport }) => {
  const { t } = useTranslation('console/schedules')
  const { when } = useWords()
  const { list } = useFormats()
  const touched = report.sessions.filter(({ result }) => result !== 'same')
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('sessions') } }}
    >
      <Table verticalSpacing="xs" aria-label={t('sessions')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="7.5rem">{t('columns.result')}</Table.Th>
            <Table.Th>{t('columns.session')}</Table.Th>
            <Table.Th>{t('columns.when')}</Table.Th>
            <Table.Th>{t('columns.changes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {touched.slice(0, MOST_SHOWN).map(({ place, code, title, room, startsAt, endsAt, result, changes }) => (
            <Table.Tr key={place}>
              <Table.Td>
                <Badge variant={result === 'added' ? 'filled' : 'default'} color="teal.9" radius="sm">
                  {t(`results.${result}`)}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Text size="sm" span fw={600}>
                  {code}
                </Text>{' '}
                <bdi>{title}</bdi>
              </Table.Td>
              <Table.Td>
                {when({ startsAt, endsAt })}
                {room && (
                  <>
                    {', '}
                    <bdi>{room}</bdi>
                  </>
                )}
              </Table.Td>
              <Table.Td>{list(changes.map((field) => t(`fields.${field}`)))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <More count={touched.length} />
    </Table.ScrollContainer>
  )
}

const More = ({ count }: { count: number }) => {
  const { t } = useTranslation('console/schedules')
  if (count <= MOST_SHOWN) return null
  return (
    <Text size="sm" c="dimmed">
      {t('more', { count: count - MOST_SHOWN })}
    </Text>
  )
}
