/** An empty agenda to fill in and import: every column that is understood, and what may be written. */
import { writeXlsx } from '../platform/spreadsheets/write.ts'

type Given = {
  name: string
  columns: string[]
  words: { name: string; notice: string; lists: { title: string; values: string[] }[] }
  rightToLeft: boolean
}

/** The second sheet is for people only: the first that is filled is read. */
export const agendaTemplate = ({ name, columns, words, rightToLeft }: Given): Promise<Buffer> => {
  const longest = Math.max(...words.lists.map(({ values }) => values.length))
  return writeXlsx(
    [
      { name, columns: columns.map((title) => ({ title, width: 18 })), rows: [] },
      {
        name: words.name,
        notice: words.notice,
        columns: words.lists.map(({ title }) => ({ title, width: 24 })),
        rows: Array.from({ length: longest }, (_, i) => words.lists.map(({ values }) => values[i] ?? ''))
      }
    ],
    { rightToLeft }
  )
}
