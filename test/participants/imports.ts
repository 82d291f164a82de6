/** Lists of delegates as people send them. */
import type { LightMyRequestResponse } from 'fastify'
import type { testApp } from '../support/app.ts'
import { openList } from './people.ts'

export const HEADINGS = ['Ref', 'Given name(s)', 'Family name', 'Category', 'Country', 'Sector', 'E-mail']

/** Cells of a good row; give what matters. */
export const row = (n: number, given: Partial<Record<(typeof HEADINGS)[number], string>> = {}): string[] => {
  const plain: Record<string, string> = {
    Ref: `D-${n}`,
    'Given name(s)': `Given${n}`,
    'Family name': `Family${n}`,
    Category: 'Delegate',
    Country: 'Thailand',
    Sector: 'Government',
    'E-mail': `person${n}@example.org`,
    ...given
  }
  return HEADINGS.map((heading) => plain[heading]!)
}

export const csv = (rows: string[][], delimiter = ','): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)
    )
    .join('\r\n')

type Report = {
  rows: number
  added: number
  waiting: number
  format: string
  ignoredColumns: string[]
  faults: { row: number; column: string; detail: string }[]
}

/** A workshop to import into. `real` and `dry` send a file; `faults` are those of a dry run, one line each. */
export const openImport = async (it: ReturnType<typeof testApp>, given: Parameters<typeof openList>[1] = {}) => {
  const open = await openList(it, given)
  const send = (
    file: Buffer | string,
    query = '',
    headers: Record<string, string> = {}
  ): Promise<LightMyRequestResponse> =>
    open.organiser('POST', open.url(`/participants/import${query}`), { payload: file, headers })
  const dry = async (file: Buffer | string): Promise<Report> => {
    const answer = await send(file, '?dryRun=true')
    if (answer.statusCode !== 200) throw new Error(answer.body)
    return answer.json()
  }
  return {
    ...open,
    send,
    dry,
    faults: async (file: Buffer | string): Promise<string[]> =>
      (await dry(file)).faults.map(({ row, column, detail }) => `${row} ${column}: ${detail}`)
  }
}
