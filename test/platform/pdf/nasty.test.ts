/** No text that anybody pastes breaks a document. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { bytesOf, readPdf } from './reader.ts'
import { frame, NASTY } from './samples.ts'

describe('strings that somebody pasted', () => {
  test.each(Object.entries(NASTY))('%s does not break any block', async (_, text) => {
    const cell = { text, bold: true, lang: 'th', second: { text, lang: 'ar' } }
    const columns = [
      { header: text, share: 1 },
      { header: 'x', share: 1 }
    ]
    const blocks: Block[] = [
      { kind: 'title', text, over: text, under: [text] },
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text, number: text, lang: 'km' },
      { kind: 'list', items: [text, text], ordered: true },
      { kind: 'facts', rows: [[text, text]] },
      { kind: 'quote', text, source: text },
      { kind: 'notice', text },
      ...(['bars', 'stacked', 'donut', 'line'] as const).map(
        (form): Block => ({
          kind: 'chart',
          form,
          title: text,
          of: text,
          series: [text, text],
          unit: text,
          rows: [
            { label: text, values: [Number.NaN, 1], flag: text },
            { label: text, values: [2, -1] }
          ]
        })
      ),
      {
        kind: 'table',
        caption: text,
        columns,
        rows: [{ section: text, second: text }, [cell, text], []],
        totals: [text]
      }
    ]
    const over = { title: text, author: text, running: text, foot: text, mark: text }
    const pdf = readPdf(await bytesOf(renderBlocks(frame(over), blocks)))
    expect(pdf.pages.flatMap(({ painted }) => painted).every(({ mark }) => mark !== 'unmarked')).toBe(true)
  })
})
