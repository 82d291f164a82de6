/** What a screen reader finds in a file of badges: each badge is a paragraph, each sheet has a bookmark where there are many. */
import { expect, test } from 'vitest'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { bytesOf, readPdf } from '../platform/pdf/reader.ts'
import { demonstrationBadges, EVENT, PRINTED_AT } from './people.ts'

const layouts = loadLayouts()
const badges = demonstrationBadges()
const read = async (layout: string, of = badges) =>
  readPdf(await bytesOf(badgeSheet(EVENT, of, layouts.get(layout)!, PRINTED_AT)))

test('each badge is a paragraph with its name, in the order of the sheets', async () => {
  const { pages, elements } = await read('a6-four-up')
  expect(elements.filter(({ name }) => name === 'P')).toHaveLength(badges.length)
  const latin = badges.map(({ name }) => name.split(' ')[0]!).map((name) => (/^[\w.]+$/.test(name) ? name : ''))
  const said = pages.flatMap(({ painted }) =>
    [0, 1, 2, 3].map((mcid) =>
      painted
        .filter((piece) => piece.mcid === mcid)
        .map(({ text }) => text)
        .join(' ')
    )
  )
  for (const [i, name] of latin.entries()) expect(said[i]).toContain(name)
})

test('nothing is drawn outside the structure, and codes and marks for the cut are artifacts', async () => {
  const { pages } = await read('a6-four-up')
  for (const { painted, operators } of pages) {
    expect(painted.filter(({ mark }) => mark === 'unmarked')).toEqual([])
    const artifacts = operators.match(/\/Artifact BMC\n[\s\S]*?EMC/g)!.join('')
    expect(artifacts.match(/BI \/W/g)).toHaveLength(operators.match(/BI \/W/g)!.length)
  }
})

test('a tent says once what stands on both of its sides', async () => {
  const { elements } = await read('plate-person')
  expect(elements.filter(({ name }) => name === 'P')).toHaveLength(badges.length)
})

test('many sheets have bookmarks by the first name on each, few have none', async () => {
  const many = await read('a6-four-up')
  const titles = [...many.objects.values()].flatMap(
    ({ dictionary }) => /\/Title \(([ -~]+)\)\n\/Parent/.exec(dictionary)?.[1] ?? []
  )
  expect(many.catalog).toContain('/PageMode /UseOutlines')
  expect(many.pages).toHaveLength(10)
  expect(titles).toContain(badges[0]!.name)
  expect((await read('a6-four-up', badges.slice(0, 20))).catalog).not.toContain('/UseOutlines')
})
