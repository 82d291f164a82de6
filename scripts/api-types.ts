/** Writes the console's types from our own OpenAPI document: npm run api:types. With --check it only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { pino } from 'pino'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { openSecrets } from '../src/platform/secrets.ts'

const FILE = 'src/console/api/schema.d.ts'
const SIGN = '/** What the API takes and answers: written by `npm run api:types`, never by hand. */\n'

/** Nothing is asked of the database: its pool connects only when it is used. */
const describe = async () => {
  const db = openDatabase({ host: '127.0.0.1', port: 1 }, () => {})
  const app = buildApp({
    config: readConfig({ PORT: '3000' }),
    db,
    clock: () => new Date(0),
    secrets: openSecrets('only to describe the routes, for which no secret is used'),
    log: pino({ level: 'silent' })
  } as Parameters<typeof buildApp>[0])
  try {
    await app.ready()
    return (await app.inject({ url: '/api/openapi.json' })).json()
  } finally {
    await app.close()
    await db.$client.end()
  }
}

type Document = { paths: Record<string, Record<string, { responses?: Record<string, unknown> }>> }

/** Every failure is the same problem to the console: told once for each operation instead of a dozen times. */
const withOneFailure = (document: Document) => {
  for (const { responses } of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    if (!responses) continue
    const failures = Object.keys(responses).filter((status) => /^[45]/.test(status))
    if (failures[0] === undefined) continue
    responses.default = responses[failures[0]]
    for (const status of failures) delete responses[status]
  }
  return document
}

const types = SIGN + astToString(await openapiTS(JSON.stringify(withOneFailure(await describe()))))
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== types) {
    console.error(`${FILE} is not what the API says: run npm run api:types.`)
    process.exit(1)
  }
} else writeFileSync(FILE, types)
