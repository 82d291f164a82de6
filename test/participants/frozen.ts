/** Lists that tests freeze, and what their files say. */
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import type { Caller, testApp } from '../support/app.ts'
import { openList } from './people.ts'

export const openLists = async (it: ReturnType<typeof testApp>, given: Parameters<typeof openList>[1] = {}) => {
  const open = await openList(it, { agencies: ['UNDP', 'UNODC'], ...given })
  const { organiser, url } = open
  const file = (path: string, caller: Caller = organiser) => caller('GET', url(`/participants/lists/${path}`))
  return {
    ...open,
    file,
    freeze: (payload: object = { kind: 'provisional' }, caller: Caller = organiser) =>
      caller('POST', url('/participants/lists'), { payload }),
    versions: async (caller: Caller = organiser) => (await caller('GET', url('/participants/lists'))).json().items,
    changes: async (number: number, face = 'participants', caller: Caller = organiser) =>
      (await file(`${number}/changes?face=${face}`, caller)).json(),
    /** Family names in the order of the list. */
    names: async (number: number, face = 'internal', caller: Caller = organiser): Promise<string[]> => {
      const { rows } = await readSheet((await file(`${number}.csv?face=${face}`, caller)).rawPayload)
      const column = rows[0]!.cells.indexOf('Family name')
      return rows.slice(1).map(({ cells }) => cells[column]!)
    },
    /** The words of a PDF, head and foot of its pages included. */
    words: async (path: string): Promise<string> => {
      const { pages } = readPdf((await organiser('GET', url(path))).rawPayload)
      return pages.map((page) => `${textOf(page, 'artifact')} ${textOf(page, 'content')}`).join(' ')
    }
  }
}
