/** The test of the browser: every page that it opens is watched, and a fault of ours or of the policy fails it. */
import { mkdirSync } from 'node:fs'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Server, startServer } from './server.ts'

/** What pages may say: answers that the journey asks for, such as 401 before signing in. */
const EXPECTED = /Failed to load resource: the server responded with a status of (401|404|409|410|412|422|503)/

const watch = (context: BrowserContext, faults: string[]) => {
  context.on('page', (page) => {
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || EXPECTED.test(message.text())) return
      faults.push(`${page.url()}: ${message.text()}`)
    })
  })
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') faults.push(`asked another site: ${request.url()}`)
  })
}

export const test = base.extend<{ faults: string[] }>({
  faults: async ({ context }, use) => {
    const faults: string[] = []
    watch(context, faults)
    await use(faults)
    expect(faults, 'errors, refusals of the content security policy, requests to other sites').toEqual([])
  },
  page: async ({ page, faults: _ }, use) => use(page)
})

/** Call it once in a file: a fresh server and database for its tests. `plenary.url` is there inside of tests. */
export const freshPlenary = (environment: Record<string, string> = {}): Server => {
  const plenary = {} as Server
  test.beforeAll(async () => Object.assign(plenary, await startServer(environment)))
  test.afterAll(async () => plenary.stop?.())
  return plenary
}

export const PASSWORD = 'plenary-demo'

/** As one of the demonstration's accounts: `organiser`, `officer-unodc`, `desk`. The screens' own way is tested once. */
export const signIn = async (page: Page, { url }: Server, name: string): Promise<void> => {
  const data = { email: `${name}@plenary.example`, password: PASSWORD }
  const answer = await page.request.post(`${url}/api/v1/auth/sign-in`, { data })
  expect(answer.status()).toBe(200)
}

/** A picture of the screen: for the README when PICTURES=1, otherwise beside the test's other results. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.PICTURES === '1' ? 'docs/pictures' : 'test-results/pictures'
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
}

export { expect }
