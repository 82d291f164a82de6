/** Two suites: `suite` needs nothing but Node; `judges` asks other people's programs, which .ci/run installs. */
import { defineConfig } from 'vitest/config'

const shared = {
  globalSetup: 'test/support/global.ts',
  env: { TZ: 'UTC' },
  testTimeout: 30_000,
  hookTimeout: 60_000,
  isolate: false
}

export default defineConfig({
  test: {
    // some wait for other processes rather than for a processor
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...shared,
          name: 'suite',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/judges/**']
        }
      },
      { test: { ...shared, name: 'judges', include: ['test/judges/**/*.test.ts'], testTimeout: 120_000 } }
    ]
  }
})
