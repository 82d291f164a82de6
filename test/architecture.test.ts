/** Where things live. If a line fails here, it is in the wrong room: move it, or change the map on purpose. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Lower features never import higher ones. */
const FEATURES = [
  'reference',
  'accounts',
  'agencies',
  'workshops',
  'tasks',
  'participants',
  'agenda',
  'materials',
  'breakouts',
  'schedules',
  'attendance',
  'statistics',
  'outcomes',
  'badges',
  'calendar',
  'invitations',
  'letters',
  'registration',
  'overview',
  'demonstration'
]

/** Inside a feature, a file imports only rooms to its left (and its own room). */
const ROOMS = ['tables', 'rules', 'problems', 'queries', 'contract', 'document', 'action', 'door']

/** What one feature may take from another that is lower. */
const SHARED = ['tables', 'rules', 'problems', 'queries', 'contract', 'action', 'document']

/** Words that have a home: outside these files they may not be written. */
const HOMES: [word: RegExp, home: RegExp][] = [
  [
    /\bprocess\.(env|exit|argv|on|stdout|stderr|pid|kill|cwd|getuid|platform)\b/,
    /^src\/(main|config|production|platform\/db\/embedded[\w-]*|platform\/apart)\.ts$/
  ],
  [/new Date\(\)|Date\.now\(\)/, /^src\/platform\/clock\.ts$/],
  [
    /from 'drizzle-orm'/,
    /^src\/(\w+\/queries[\w.-]*|\w+\/tables[\w.-]*|platform\/db\/[\w-]+|platform\/jobs\/enqueue)\.ts$/
  ],
  [/from 'drizzle-orm\/pg-core'/, /^src\/(\w+\/(tables|queries)[\w.-]*|platform\/db\/[\w-]+)\.ts$/],
  [/from 'pdfkit'/, /^src\/platform\/pdf\//],
  [/from 'i18next'/, /^src\/platform\/i18n\.ts$/],
  [/from '(nodemailer|imapflow|postal-mime)'/, /^src\/platform\/mail\//],
  [/from 'sax'/, /^src\/schedules\/[\w-]+\.xml\.ts$/],
  [/from 'graphile-worker'/, /^src\/(worker|\w+\/jobs|platform\/jobs\/\w+|platform\/db\/[\w-]+)\.ts$/],
  [
    /\breply\b/,
    /^src\/(\w+\/(routes|pages)[\w.-]*|platform\/http\/[\w-]+|workshops\/guard|accounts\/(cookies|routes))\.tsx?$/
  ],
  [/console\./, /^$/]
]

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !/^console\//.test(path))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8') }))

/** Named by a noun, not by a deed: facts, and how something is drawn or written. As pure as rules. */
const PURE =
  /^src\/(reference\/|badges\/(colours|draw|fields|fitting|layout|printable)\.|calendar\/(clean|time-zone)\.)/

const roomOf = (path: string) => {
  const name = path.match(/^src\/\w+\/(.+)\.tsx?$/)?.[1] ?? ''
  const [first = ''] = name.split('.')
  if (/\.(pdf|svg|ics|xlsx|csv|xml|json|mail)$/.test(name)) return 'document'
  if (ROOMS.includes(first)) return first
  if (['routes', 'pages', 'jobs'].includes(first)) return 'door'
  return PURE.test(path) ? 'rules' : 'action'
}
const featureOf = (path: string) => path.match(/^src\/(\w+)\//)?.[1] ?? ''

const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^(import|export) (type )?[^'"]*?from '(\.[^']+)'/gm)].map(([, , type, to]) => ({
    from: path,
    to: normalize(join(dirname(path), to!)),
    isType: type !== undefined
  }))
)
const told = (wrong: { from: string; to: string }[]) => wrong.map(({ from, to }) => `${from} -> ${to}`)

test('every folder of src is a feature in its place, or the platform', () => {
  expect(
    [...new Set(files.map(({ path }) => featureOf(path)))].filter(
      (name) => name !== '' && name !== 'platform' && !FEATURES.includes(name)
    )
  ).toEqual([])
})

test('features import only lower features, and only their shared rooms', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [a, b] = [FEATURES.indexOf(featureOf(from)), FEATURES.indexOf(featureOf(to))]
    return a >= 0 && b >= 0 && a !== b && (b > a || !SHARED.includes(roomOf(to)))
  })
  expect(told(wrong)).toEqual([])
})

test('inside a feature, imports point to the left', () => {
  const wrong = imports.filter(
    ({ from, to, isType }) =>
      featureOf(from) === featureOf(to) &&
      FEATURES.includes(featureOf(from)) &&
      !isType &&
      ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from))
  )
  expect(told(wrong)).toEqual([])
})

test('documents ask nobody: data in, bytes out', () => {
  const asks = /queries|\/db\/|services/
  expect(
    told(
      imports.filter(
        ({ from, to, isType }) =>
          roomOf(from) === 'document' && FEATURES.includes(featureOf(from)) && !isType && asks.test(to)
      )
    )
  ).toEqual([])
})

test('the platform knows no feature', () => {
  const known = imports.filter(({ from, to }) => from.startsWith('src/platform/') && FEATURES.includes(featureOf(to)))
  expect(told(known)).toEqual([])
})

test.each(HOMES)('%s is written only at home', (word, home) => {
  expect(files.filter(({ path, text }) => word.test(text) && !home.test(path)).map(({ path }) => path)).toEqual([])
})

test('no file outgrows one reading', () => {
  expect(
    files
      .filter(({ text }) => text.split('\n').length > 200)
      .map(({ path, text }) => `${path} ${text.split('\n').length}`)
  ).toEqual([])
})

test('every room has a sign: the first line says what lives here', () => {
  expect(files.filter(({ text }) => !/^(#!.*\n)?\/\*\* /.test(text)).map(({ path }) => path)).toEqual([])
})

/** Addresses of agencies' calendars belong to no workshop: their statements say whose they are instead. */
const OF_NO_WORKSHOP = ['src/calendar/queries.for-agencies.ts']

test('every statement of a feature below a workshop says which workshop it is about', () => {
  const scoped = FEATURES.slice(FEATURES.indexOf('participants'))
  const wrong = files
    .filter(
      ({ path }) =>
        scoped.includes(featureOf(path)) &&
        roomOf(path) === 'queries' &&
        featureOf(path) !== 'demonstration' &&
        !OF_NO_WORKSHOP.includes(path)
    )
    .flatMap(({ path, text }) =>
      text
        .split(/^export const /m)
        .slice(1)
        .filter(
          (statement) =>
            /\b(db|tx)\b/.test(statement.split('=>')[0] ?? '') &&
            !/workshopId|rows: |session: |release: |outcome: |remark: /.test(statement)
        )
        .map((statement) => `${path}: ${statement.split(/\s/)[0]}`)
    )
  expect(wrong).toEqual([])
})
