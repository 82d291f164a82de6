/** A document of ours as a page of the screen: the same parts in the same order as on paper. */
import { Alert, Blockquote, List, Table, Text, Title } from '@mantine/core'
import type { Block, Cell } from '../../platform/pdf/flow/blocks.ts'
import classes from './blocks.module.css'

const CellText = ({ cell }: { cell: Cell }) => {
  if (typeof cell === 'string') return <bdi>{cell}</bdi>
  return (
    <>
      <bdi lang={cell.lang}>{cell.bold ? <strong>{cell.text}</strong> : cell.text}</bdi>
      {cell.second && (
        <Text size="xs" c="dimmed" component="div">
          <bdi lang={cell.second.lang}>{cell.second.text}</bdi>
        </Text>
      )}
    </>
  )
}

const BlockTable = ({ block }: { block: Extract<Block, { kind: 'table' }> }) => (
  <Table.ScrollContainer minWidth={400}>
    <Table verticalSpacing={6} captionSide="top" className="numbers">
      {block.caption && <Table.Caption>{block.caption}</Table.Caption>}
      <Table.Thead>
        <Table.Tr>
          {block.columns.map(({ header, align }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have a place and no other name
            <Table.Th key={i} ta={align ?? 'start'}>
              {header}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...block.rows, ...(block.totals ? [block.totals] : [])].map((row, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have a place and no other name
          <Table.Tr key={r}>
            {Array.isArray(row) ? (
              row.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Table.Td key={i} ta={block.columns[i]?.align ?? 'start'} fw={row === block.totals ? 600 : undefined}>
                  <CellText cell={cell} />
                </Table.Td>
              ))
            ) : (
              <Table.Th colSpan={block.columns.length} scope="colgroup">
                <bdi>{row.section}</bdi>
              </Table.Th>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Table.ScrollContainer>
)

/** The numbers of a chart, for which paper has a picture too. */
const numbersOf = ({ title, of, series, rows }: Extract<Block, { kind: 'chart' }>) => ({
  kind: 'table' as const,
  caption: title,
  columns: [{ header: of, share: 2 }, ...series.map((header) => ({ header, share: 1, align: 'end' as const }))],
  rows: rows.map(({ label, values }) => [label, ...values.map((value) => (value === null ? '–' : String(value)))])
})

const One = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'title':
      return (
        <div>
          <Text c="dimmed">{block.over}</Text>
          <Title order={2} size="h1">
            <bdi>{block.text}</bdi>
          </Title>
          {block.under?.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </div>
      )
    case 'heading':
      return (
        <Title order={block.level === 1 ? 3 : block.level === 2 ? 4 : 5} size={block.level === 1 ? 'h2' : 'h3'} mt="md">
          {block.text}
        </Title>
      )
    case 'paragraph':
      return (
        <Text
          size={block.style === 'small' ? 'xs' : 'sm'}
          c={block.style === 'small' ? 'dimmed' : undefined}
          lang={block.lang}
        >
          {block.number && <span className="numbers">{block.number} </span>}
          <bdi>{block.text}</bdi>
        </Text>
      )
    case 'list':
      return (
        <List size="sm" type={block.ordered ? 'ordered' : 'unordered'}>
          {block.items.map((item) => (
            <List.Item key={item}>
              <bdi>{item}</bdi>
            </List.Item>
          ))}
        </List>
      )
    case 'facts':
      return (
        <dl className={classes.facts}>
          {block.rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'quote':
      return (
        <Blockquote p="md" cite={block.source} styles={{ cite: { opacity: 1 } }}>
          <bdi>{block.text}</bdi>
        </Blockquote>
      )
    case 'notice':
      return (
        <Alert variant="light" p="sm">
          {block.text}
        </Alert>
      )
    case 'table':
      return <BlockTable block={block} />
    case 'pageBreak':
      return <hr className={classes.break} />
    // the table says the same
    case 'chart':
      return block.table === 'elsewhere' ? null : <BlockTable block={numbersOf(block)} />
  }
}

export const Blocks = ({ blocks, lang }: { blocks: Block[]; lang: string }) => (
  <article lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} className={classes.document}>
    {blocks.map((block, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have a place and no other name
      <One key={i} block={block} />
    ))}
  </article>
)
