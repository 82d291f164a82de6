/** Schemas of schedule.xml and schedule.json, judged by xmllint and Ajv, on the demonstration and on what people may type. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { ReleasedSession } from '../../src/agenda/tables.for-releases.ts'
import { scheduleOf } from '../../src/schedules/rules.for-export.ts'
import { scheduleJson } from '../../src/schedules/schedule.json.ts'
import { scheduleXml } from '../../src/schedules/schedule.xml.ts'

const workshop = {
  id: '01900000-0000-7000-8000-000000000000',
  slug: 'un',
  title: 'Workshop on <Climate> & "Information"',
  timeZone: 'Europe/Zurich',
  startsOn: '2026-10-24',
  endsOn: '2026-10-25',
  isDemonstration: false
}
const session = (n: number, more: Partial<ReleasedSession> = {}): ReleasedSession => ({
  id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  code: `S${n}`,
  kind: 'plenary',
  title: `Session ${n}`,
  abstract: '',
  objectives: [],
  track: null,
  room: null,
  capacity: null,
  onlineUrl: '',
  onlineIsPublic: false,
  startsAt: `2026-10-24T${String(6 + n).padStart(2, '0')}:00:00.000Z`,
  endsAt: `2026-10-24T${String(7 + n).padStart(2, '0')}:00:00.000Z`,
  languages: [],
  interpretation: [],
  countsForAttendance: true,
  illustrative: false,
  state: 'scheduled',
  roles: [],
  isAllocated: false,
  sequence: 0,
  changedAt: '2026-10-01T00:00:00.000Z',
  ...more
})
const sessions = [
  session(1, {
    code: 'wg-ä 1',
    title: 'ประชุม <b>]]></b> & "x" ?>',
    abstract: 'One\nTwo ]]> &amp; \u0007',
    objectives: ['To see ?> and <']
  }),
  session(2, {
    code: 'AB12CD',
    room: 'Room "A" & <B>\nC',
    track: { name: 'القانون', colour: '#1a2b3c' },
    languages: ['en', 'fr'],
    onlineUrl: 'https://example.org/a?b=1&c=2',
    onlineIsPublic: true,
    roles: [
      { role: 'chair', name: 'Ms <A> & Co', talkTitle: '', agency: null },
      { role: 'speaker', name: 'Ms <A> & Co', talkTitle: 'Talk', agency: null },
      { role: 'speaker', name: 'TBC (UNDP)', talkTitle: '', agency: 'UNDP' }
    ]
  }),
  session(3, { room: '12', track: { name: '2nd track: Prévention', colour: '#ffffff' }, illustrative: true }),
  // in the night in which the clock goes back
  session(4, { startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:30:00.000Z' }),
  session(5, { state: 'cancelled' })
]
const schedule = scheduleOf(
  workshop,
  { number: 3, releasedAt: new Date('2026-10-01T08:00:00Z'), agenda: { sessions } },
  'https://plenary.example'
)

/** What xmllint says of the document; '' when nothing. */
const xmllint = (xsd: string, xml: string): string => {
  try {
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', xsd, '-'], { input: xml, stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr)
  }
}
const ajvSays = (path: string, text: string) => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const check = ajv.compile(schema)
  check(JSON.parse(text))
  return check.errors ?? []
}

/** Ours, and in PLENARY_SCHEDULE_SCHEMAS a folder with others: the published ones may not be copied into this repository. */
const folders = ['test/judges', process.env.PLENARY_SCHEDULE_SCHEMAS ?? ''].filter((path) => existsSync(path))
const schemas = (ending: string) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('schedule') && name.endsWith(ending))
      .map((name) => `${folder}/${name}`)
  )

test.each(schemas('.xsd'))('schedule.xml fits %s', (xsd) => {
  const xml = scheduleXml(schedule)
  expect(xmllint(xsd, xml)).toBe('')
  expect(xmllint(xsd, xml.replace('<duration>01:00', '<duration>an hour'))).toContain('duration')
})

test.each(schemas('.schema.json'))('schedule.json fits %s', (path) => {
  const json = scheduleJson(schedule)
  expect(ajvSays(path, json)).toEqual([])
  expect(ajvSays(path, json.replace('"duration":"01:00"', '"duration":"an hour"'))).not.toEqual([])
})

test('an XML parser reads the same words that were written', () => {
  const words = (path: string) =>
    execFileSync('xmllint', ['--nonet', '--xpath', path, '-'], { input: scheduleXml(schedule), encoding: 'utf8' })
  const first = '//event[not(@code)][1]'
  expect(words(`string(${first}/title)`)).toBe('ประชุม <b>]]></b> & "x" ?>\n')
  expect(words(`string(${first}/abstract)`)).toBe('One\nTwo ]]> &amp; \n')
  expect(words('string(//event[@code="AB12CD"]/links/link/@href)')).toBe('https://example.org/a?b=1&c=2\n')
  expect(words('count(//event)')).toBe('4\n')
  expect(words('string(//day[@index="2"]/@end)')).toBe('2026-10-26T00:00:00+01:00\n')
  expect(words('string(//day[@index="2"]//date)')).toBe('2026-10-25T02:30:00+02:00\n')
})
