/** What is written on each page of a file of badges, forms included, and which codes are on it. */
import { qrOps } from '../../src/platform/pdf/qr.ts'
import { type Pdf, readPdf, refIn } from '../platform/pdf/reader.ts'

const fromUtf16 = (hex: string) => new TextDecoder('utf-16be').decode(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

const decode = ({ objects }: Pdf, font: number, hex: string): string => {
  const dictionary = objects.get(font)?.dictionary ?? ''
  const codes = hex.match(/..../g) ?? []
  if (dictionary.includes('/Unseen')) return fromUtf16(codes.reverse().join(''))
  const cmap = objects.get(refIn(dictionary, 'ToUnicode') ?? 0)?.stream?.toString('latin1') ?? ''
  const texts = new Map<number, string>()
  for (const [, first, list] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const entries = [...list!.matchAll(/<([^>]*)>/g)]
    for (const [i, [, text]] of entries.entries()) texts.set(Number.parseInt(first!, 16) + i, fromUtf16(text!))
  }
  return codes.map((code) => texts.get(Number.parseInt(code, 16)) ?? '?').join('')
}

/** One piece for each BT ... ET, in the order of painting. */
const piecesIn = (pdf: Pdf, operators: string, resources: string): string[] => {
  const fonts = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? ''
  const pieces: string[] = []
  for (const [found, form] of operators.matchAll(/BT[\s\S]*?ET|\/X(\d+) Do/g)) {
    if (form !== undefined) {
      const { dictionary = '', stream } = pdf.objects.get(Number(form)) ?? {}
      pieces.push(...piecesIn(pdf, stream?.toString('latin1') ?? '', dictionary))
      continue
    }
    const font = refIn(fonts, /\/(\w+) [\d.]+ Tf/.exec(found)?.[1] ?? '') ?? 0
    const shown = [...found.matchAll(/\[([^\]]*)\]TJ|<(\w*)> Tj/g)].map(([, many, one]) => many ?? `<${one}>`).join('')
    const hex = [...shown.matchAll(/<(\w*)>/g)].map(([, part]) => part).join('')
    pieces.push(decode(pdf, font, hex).replaceAll('\u200b', ''))
  }
  return pieces.filter((piece) => piece !== '')
}

const inMm = (points = '') => Number(((Number(points) * 25.4) / 72).toFixed(2))

type Sheet = { text: string; size: string; operators: string }

export const readSheets = (bytes: Buffer): Sheet[] => {
  const pdf = readPdf(bytes)
  return pdf.pages.map(({ dictionary, operators }) => {
    const resources = pdf.objects.get(refIn(dictionary, 'Resources') ?? 0)?.dictionary ?? ''
    const [, , width, height] = /\/MediaBox \[([^\]]*)\]/.exec(dictionary)![1]!.split(' ')
    const size = `${inMm(width)} x ${inMm(height)} mm`
    return { text: piecesIn(pdf, operators, resources).join('\n'), size, operators }
  })
}

/** Whether the code of this token is on the page: its modules, whatever their size and place. */
export const hasCode = ({ operators }: Sheet, token: string): boolean => {
  const ops = qrOps(token, 0, 0, 1)
  return operators.includes(ops.slice(ops.indexOf('cm\n') + 3))
}
