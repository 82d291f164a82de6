/** Every column of the file with what stands in it, and the field that it is said to hold. */
import { Badge, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './columns-table.module.css'
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
    <div>
      <div className={classes.head} aria-hidden>
        <span>{t('columns.letter')}</span>
        <span>{t('columns.samples')}</span>
        <span>{t('columns.field')}</span>
      </div>
      <ul className={classes.list} aria-label={t('columns.title')}>
        {columns.map(({ letter, heading, samples }) => (
          <li key={letter} className={classes.column}>
            <div className={classes.name}>
              <Badge variant="default" radius="sm">
                {letter}
              </Badge>
              <Text size="sm" fw={600} component="span">
                <bdi>{heading || t('columns.noHeading')}</bdi>
              </Text>
            </div>
            <div>
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
            </div>
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
                return { value: field, label: holder ? t('columns.held', { field: label, column: holder }) : label }
              })}
              onChange={(field) => onChange(letter, field ?? undefined)}
            />
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {t('columns.caption')}
      </Text>
    </div>
  )
}
