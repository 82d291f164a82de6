/** Asks axe whether a page keeps WCAG 2.2 AA and good practice. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Good practice about the page as a whole, which says nothing while a dialog or menu lies over it. */
const AROUND = ['region', 'landmark-unique', 'landmark-no-duplicate-banner', 'landmark-banner-is-top-level']

type Axe = {
  run: (
    what: Document,
    options: object
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** Fails with every finding and where it is. Wait first until the state is there that is meant. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // what moves is judged where it comes to rest; a tooltip begins to move a moment after it is there
  await page.evaluate(async () => {
    const isMoving = () =>
      document
        .getAnimations()
        .some(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    const tooLate = performance.now() + 2000
    for (let calm = 0; calm < 3 && performance.now() < tooLate; calm = isMoving() ? 0 : calm + 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await page.evaluate(source)
  const findings = await page.evaluate(
    async ({ tags, around }) => {
      const { axe } = window as unknown as { axe: Axe }
      // what a button opened lies at the end of the page, in no landmark of it, and brings a header of its own
      const isOpened = document.querySelector('[data-portal] [role], [data-portal] [data-position]') !== null
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(around.map((rule) => [rule, { enabled: !isOpened }]))
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`)
      )
    },
    { tags: TAGS, around: AROUND }
  )
  expect(findings, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}
