/** How even it is, before and after, in plain figures. */
import { Table } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import styles from './breakouts.module.css'
import type { Group, Measures } from './use-breakouts.ts'

type Given = { groups: Group[]; before: Measures; after: Measures }

const HUNDRED = 100

export const Figures = ({ groups, before, after }: Given) => {
  const { t } = useTranslation('console/breakouts')
  const { number, percent } = useFormats()
  const caption = useId()
  const share = (value: number) => percent(value / HUNDRED)
  const ofGroup = (measures: Measures, id: string) => measures.groups.find(({ sessionId }) => sessionId === id)
  const inGroup = (measures: Measures, id: string) => {
    const group = ofGroup(measures, id)
    if (!group || group.people === 0) return t('figures.nobody')
    const women = group.womenShare === null ? '–' : share(group.womenShare)
    return t('figures.group', { people: number(group.people), women, countries: number(group.countries) })
  }
  const of = (part: number, all: number) => t('figures.of', { part: number(part), all: number(all) })
  const rows: [key: string, label: string, of: (measures: Measures) => string][] = [
    ['size', t('figures.sizeDifference'), ({ sizeDifference }) => number(sizeDifference)],
    ['country', t('figures.country'), ({ even }) => share(even.country)],
    ['sector', t('figures.sector'), ({ even }) => share(even.sector)],
    ['sex', t('figures.sex'), ({ even }) => share(even.sex)],
    ['apart', t('figures.delegationsApart'), (one) => of(one.delegationsApart, one.delegations)],
    ...(after.wishing > 0
      ? [
          ['wishes', t('figures.firstWishes'), (one: Measures) => of(one.firstWishes, one.wishing)] as [
            string,
            string,
            (measures: Measures) => string
          ]
        ]
      : []),
    ...groups.map(({ id, code }): [string, string, (measures: Measures) => string] => [
      id,
      code,
      (measures) => inGroup(measures, id)
    ])
  ]
  return (
    <Table.ScrollContainer
      minWidth={420}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-labelledby': caption } }}
    >
      <Table className="numbers" verticalSpacing={6}>
        <Table.Caption id={caption} className="unseen">
          {t('figures.title')}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('figures.what')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('figures.before')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('figures.after')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([key, label, told]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td ta="end">{told(before)}</Table.Td>
              <Table.Td ta="end" className={told(before) === told(after) ? undefined : styles.better}>
                {told(after)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
