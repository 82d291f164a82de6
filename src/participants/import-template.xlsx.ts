/** An empty list to fill in and import: every column that is understood, and what may be written in this workshop. */
import { writeXlsx } from '../platform/spreadsheets/write.ts'
import { SECTORS } from '../reference/sectors.ts'

type Column = { title: string; isRequired: boolean }
type Words = { categories: string[]; agencies: string[] }

/** The second sheet is for people only: the first that is filled is read. */
export const importTemplate = (columns: Column[], { categories, agencies }: Words): Promise<Buffer> => {
  const words: string[][] = [
    categories,
    SECTORS.map(({ names }) => names.en),
    agencies,
    ['F', 'M', 'X'],
    ['yes', 'no'],
    ['en; fr', 'English, French']
  ]
  const longest = Math.max(...words.map((list) => list.length))
  return writeXlsx([
    {
      name: 'Participants',
      columns: columns.map(({ title, isRequired }) => ({ title: isRequired ? `${title} *` : title, width: 22 })),
      rows: []
    },
    {
      name: 'What to write',
      notice: 'Columns with * must be filled. Countries are understood by name or code, in six languages.',
      columns: [
        { title: 'Category', width: 24 },
        { title: 'Sector', width: 24 },
        { title: 'Invited by', width: 16 },
        { title: 'Sex', width: 16 },
        { title: 'Head of delegation, List publicly', width: 32 },
        { title: 'Languages', width: 20 }
      ],
      rows: Array.from({ length: longest }, (_, i) => words.map((list) => list[i] ?? ''))
    }
  ])
}
