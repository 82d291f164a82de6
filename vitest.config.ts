/** `suite` needs nothing but Node; `database` is what of it asks a database; `judges` asks other people's programs. */
import { defineConfig } from 'vitest/config'

const shared = {
  globalSetup: 'test/support/global.ts',
  env: { TZ: 'UTC' },
  testTimeout: 30_000,
  hookTimeout: 60_000,
  isolate: false
}

const TESTS = ['test/**/*.test.ts', 'test/**/*.test.tsx']
const JUDGES = ['test/judges/**']
/** They ask none, or bring the embedded one themselves: on another server they would only do the same again. */
const WITHOUT_DATABASE = ['start', 'platform/pdf', 'platform/pictures', 'platform/spreadsheets'].map(
  (folder) => `test/${folder}/**`
)

export default defineConfig({
  test: {
    // some wait for other processes rather than for a processor
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: 'suite', include: TESTS, exclude: JUDGES } },
      { test: { ...shared, name: 'database', include: TESTS, exclude: [...JUDGES, ...WITHOUT_DATABASE] } },
      { test: { ...shared, name: 'judges', include: ['test/judges/**/*.test.ts'], testTimeout: 120_000 } }
    ]
  }
})
