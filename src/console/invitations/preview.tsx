/** The very message, as its reader gets it: its words, and what its calendar is told. */
import { Loader, Modal, Paper, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useWorkshop } from '../session/workshop.ts'
import type { Message } from './use-mailings.ts'

const Mail = ({ release, id }: { release: number; id: string }) => {
  const { t } = useTranslation('console/invitations')
  const { path } = useWorkshop()
  const { data, error } = api.useQuery('get', '/api/v1/workshops/{workshop}/mailings/{release}/messages/{id}', {
    params: { path: { ...path, release, id } }
  })
  if (!data)
    return error ? <FaultNotice error={error} /> : <Loader aria-label={t('loading', { ns: 'console/shell' })} />
  const { calendar } = data
  const rows = [
    [t('preview.to'), data.to ?? t('reasons.no-address')],
    [t('preview.subject'), data.subject],
    [
      t('preview.calendar'),
      calendar ? t(`preview.${calendar.method}`, { sequence: calendar.sequence }) : t('preview.noCalendar')
    ]
  ]
  return (
    <Stack>
      <Table verticalSpacing="xs" layout="fixed">
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" w="8rem">
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <bdi>{value}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Paper withBorder p="md">
        <Text
          lang={data.lang}
          dir={data.lang === 'ar' ? 'rtl' : 'ltr'}
          style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {data.text.trim()}
        </Text>
      </Paper>
    </Stack>
  )
}

type Given = { release: number; message: Message | undefined; onClose: () => void }

export const Preview = ({ release, message, onClose }: Given) => {
  const { t } = useTranslation('console/invitations')
  return (
    <Modal
      opened={message !== undefined}
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={650}>
          {message && t('preview.title', { name: message.person.displayName })}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {message && <Mail release={release} id={message.id} />}
    </Modal>
  )
}
