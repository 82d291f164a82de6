/** How many messages of each kind there are, in which state. */
import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Mailing } from './use-mailings.ts'

const STATES = ['proposed', 'queued', 'sent', 'failed', 'leftOut'] as const

export const KindCounts = ({ mailing }: { mailing: Mailing }) => {
  const { t } = useTranslation('console/invitations')
  const shown = STATES.filter((state) => mailing.kinds.some((kind) => kind[state] > 0))
  const isOver = mailing.state === 'discarded' || mailing.state === 'superseded'
  const nameOf = (state: (typeof STATES)[number]) => {
    if (state === 'leftOut') return t('messageStates.left-out')
    return t(`messageStates.${state === 'proposed' && isOver ? 'dropped' : state}`)
  }
  if (shown.length === 0) return <Text>{t('counts.nobody')}</Text>
  return (
    <Table.ScrollContainer minWidth={420} maw="52rem">
      <Table verticalSpacing="xs" withTableBorder>
        <Table.Caption className="unseen">{t('kindsCaption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('columns.kind')}</Table.Th>
            {shown.map((state) => (
              <Table.Th key={state} scope="col" ta="end">
                {nameOf(state)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mailing.kinds.map((kind) => (
            <Table.Tr key={kind.kind}>
              <Table.Th scope="row" fw={400}>
                {t(`kinds.${kind.kind}`)}
                <Text size="xs" c="dimmed">
                  {t(`kindHints.${kind.kind}`)}
                </Text>
              </Table.Th>
              {shown.map((state) => (
                <Table.Td key={state} ta="end" className="numbers">
                  {kind[state]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
