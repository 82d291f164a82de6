/** Agendas as other programs and people send them. */
import { agendaOf } from '../agenda/calls.ts'
import type { testApp } from '../support/app.ts'
import { openWorkshop } from '../support/open-workshop.ts'

type Fault = { place: string; session: string; detail: string }

/** A workshop to import into. `send` sends a file; `faults` are those of a dry run, one line each. */
export const openImport = async (
  it: ReturnType<typeof testApp>,
  given: Parameters<typeof openWorkshop>[1] = { visibility: 'public' }
) => {
  const open = await openWorkshop(it, given)
  const agenda = agendaOf(open.workshop.slug, open.organiser)
  const send = (payload: string | Buffer, query = '', headers: Record<string, string> = {}) =>
    open.organiser('POST', open.url(`/agenda/import${query}`), { payload, headers })
  const report = async (payload: string | Buffer, query = '') => {
    const answer = await send(payload, query)
    if (answer.statusCode !== 200) throw new Error(answer.body)
    return answer.json()
  }
  return {
    ...open,
    agenda,
    send,
    report,
    dry: (payload: string | Buffer, query = '') => report(payload, `?dryRun=true${query}`),
    faults: async (payload: string | Buffer, query = ''): Promise<string[]> =>
      (await report(payload, `?dryRun=true${query}`)).faults.map(
        ({ place, session, detail }: Fault) => `${place} | ${session} | ${detail}`
      )
  }
}

type Event = Record<string, unknown>

/** As another program writes it. `rooms` of one day, unless an event has a `date` of its own. */
export const scheduleJson = (rooms: Record<string, Event[]>): string =>
  JSON.stringify({ schedule: { version: '1', conference: { title: 'Other', days: [{ index: 1, rooms }] } } })

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const scheduleXml = (events: string[], room = 'Main hall'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<schedule><version>1</version><conference><title>Other</title></conference>\n<day index="1"><room name="${room}">\n${events.join('\n')}\n</room></day></schedule>`

export const eventXml = (guid: string, fields: Record<string, string>, persons: string[] = []): string =>
  `<event guid="${guid}" id="1">${Object.entries(fields)
    .map(([name, text]) => `<${name}>${escaped(text)}</${name}>`)
    .join('')}<persons>${persons.map((name) => `<person>${escaped(name)}</person>`).join('')}</persons></event>`
