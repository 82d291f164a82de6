/** Every column of the file with what stands in it, and the field that it is said to hold. */
import { Badge, Select, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportColumns, Mapping } from './kept.ts'

type Given = {
  columns: ImportColumns
  mapping: Mapping
  onChange: (letter: string, field: string | undefined) => void
}

export const ColumnsTable = ({ columns: { columns, fields }, mapping, onChange }: Given) => {
  const { t } = useTranslation('console/imports')
  const holderOf = (field: string, letter: string) =>
    Object.entries(mapping).find(([other, held]) => held === field && other !== letter)?.[0]
  return (
    <Table.ScrollContainer
      minWidth={640}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('columns.title') } }}
    >
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Caption>{t('columns.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="4rem">{t('columns.letter')}</Table.Th>
            <Table.Th>{t('columns.heading')}</Table.Th>
            <Table.Th>{t('columns.samples')}</Table.Th>
            <Table.Th w="17rem">{t('columns.field')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map(({ letter, heading, samples }) => (
            <Table.Tr key={letter}>
              <Table.Td>
                <Badge variant="default" radius="sm">
                  {letter}
                </Badge>
              </Table.Td>
              <Table.Td>
                <bdi>{heading || t('columns.noHeading')}</bdi>
              </Table.Td>
              <Table.Td>
                {samples.length === 0 && (
                  <Text size="sm" c="dimmed">
                    {t('columns.empty')}
                  </Text>
                )}
                {samples.map((sample) => (
                  <Text key={sample} size="sm" lineClamp={1}>
                    <bdi>{sample}</bdi>
                  </Text>
                ))}
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={t('columns.fieldOf', { column: `${letter} ${heading}` })}
                  placeholder={t('columns.ignored')}
                  clearable
                  clearButtonProps={{ 'aria-label': t('columns.ignoreNamed', { column: `${letter} ${heading}` }) }}
                  searchable
                  value={mapping[letter] ?? null}
                  comboboxProps={{ transitionProps: { duration: 0 } }}
                  nothingFoundMessage={t('columns.noField')}
                  data={fields.map(({ field, required }) => {
                    const holder = holderOf(field, letter)
                    const label = `${t(`fields.${field}`)}${required ? ' *' : ''}`
                    return {
                      value: field,
                      label: holder ? t('columns.held', { field: label, column: holder }) : label
                    }
                  })}
                  onChange={(field) => onChange(letter, field ?? undefined)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
