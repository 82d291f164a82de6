/** The versions that were frozen, the latest first: what each is, its files, and what changed. */
import { Button, Group, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { ChangesDialog } from './changes-dialog.tsx'
import { ListFiles } from './list-files.tsx'
import { useChoice } from './use-choice.ts'
import type { ListVersion } from './versions.ts'

export const VersionsTable = ({ versions }: { versions: ListVersion[] }) => {
  const { t } = useTranslation('console/documents')
  const { workshop } = useWorkshop()
  const { moment, number: written } = useFormats()
  const { face, changes, change } = useChoice()
  if (versions.length === 0) return <Text size="sm">{t('versions.none')}</Text>
  return (
    <>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="sm">
          <Table.Caption className="unseen">{t('versions.title')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('versions.version')}</Table.Th>
              <Table.Th scope="col">{t('versions.frozen')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('versions.people')}
              </Table.Th>
              <Table.Th scope="col">{t('versions.files')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map(({ number, symbol, kind, note, frozenAt, frozenBy, people }) => (
              <Table.Tr key={number}>
                <Table.Th scope="row">
                  <bdi dir="ltr">{symbol}</bdi>
                  <Text size="sm" fw={400}>
                    {t(`kinds.${kind}`)}
                  </Text>
                </Table.Th>
                <Table.Td>
                  {moment(String(frozenAt), workshop.timeZone)}
                  <Text size="sm" c="dimmed">
                    <bdi>{frozenBy}</bdi>
                  </Text>
                  {note && (
                    <Text size="sm" dir="auto">
                      {note}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="end" className="numbers">
                  {people[face] === undefined ? '–' : written(people[face])}
                </Table.Td>
                <Table.Td>
                  <Group gap={6}>
                    <ListFiles version={number} people={people[face] ?? people.participants} size="compact-sm" />
                    {number > 1 && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={t('versions.changesOf', { symbol })}
                        onClick={() => change({ changes: String(number) })}
                      >
                        {t('versions.changes')}
                      </Button>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ChangesDialog number={changes} onClose={() => change({ changes: undefined })} />
    </>
  )
}
