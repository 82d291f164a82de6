/** What a change of many would come to: how many become what, or who stands in the way. */
import { Alert, List, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { BulkReport } from './use-bulk.ts'
import { useWords } from './use-words.ts'

const Faults = ({ faults }: Pick<BulkReport, 'faults'>) => {
  const { t, number } = useWords()
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {t('bulk.faulty', { count: faults.length, people: number(faults.length) })}
        </Text>
        <Table.ScrollContainer minWidth={0} mah="16rem" scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table aria-label={t('bulk.faultTable')} verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('bulk.who')}</Table.Th>
                <Table.Th>{t('bulk.why')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {faults.map(({ id, reference, displayName, detail }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <bdi>{displayName || id}</bdi> {reference && <span className="numbers">{reference}</span>}
                  </Table.Td>
                  <Table.Td>{detail}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </Alert>
  )
}

type Given = { report: BulkReport; labelOf: (value: string) => string; isAboutStates: boolean }

export const BulkOutcome = ({ report, labelOf, isAboutStates }: Given) => {
  const { t, number } = useWords()
  const { faults, became, unchanged, withoutPlace, promoted, changed } = report
  if (faults.length > 0) return <Faults faults={faults} />
  const counted = (key: 'unchanged' | 'withoutPlace' | 'promoted', people: number) =>
    people > 0 && <List.Item>{t(`bulk.${key}`, { count: people, people: number(people) })}</List.Item>
  return (
    <Alert
      role="status"
      variant="light"
      color={withoutPlace > 0 ? 'orange' : 'accent'}
      icon={<IconInfoCircle aria-hidden />}
      title={t('bulk.outcome')}
    >
      <List size="sm" spacing={2}>
        {became.map(({ value, people }) => (
          <List.Item key={value}>
            {t('bulk.becomes', { count: people, people: number(people), value: labelOf(value) })}
          </List.Item>
        ))}
        {counted('withoutPlace', withoutPlace)}
        {counted('promoted', promoted)}
        {counted('unchanged', unchanged)}
        {changed === 0 && unchanged === 0 && <List.Item>{t('bulk.nothing')}</List.Item>}
      </List>
      {isAboutStates && changed > 0 && (
        <Text size="sm" mt="xs">
          {t('bulk.told')}
        </Text>
      )}
    </Alert>
  )
}
