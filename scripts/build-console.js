/** Builds the console, unless what it is built from has not changed since: every start asks. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STAMP = 'dist/console/.built-from'
const SOURCES = ['src', 'locales', 'vite.config.ts', 'package-lock.json']

const filesIn = (path) =>
  path.includes('.')
    ? [path]
    : readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]
      )

const hash = createHash('sha256')
for (const file of SOURCES.flatMap(filesIn).sort())
  hash.update(file).update('\0').update(readFileSync(file)).update('\0')
const builtFrom = hash.digest('hex')

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== builtFrom) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'], { stdio: 'inherit' })
  writeFileSync(STAMP, builtFrom)
}
