/** Reads the files that we write, enough to say what is in them: objects, pages, marked content, text. */
import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { inflateSync } from 'node:zlib'

export const bytesOf = async (stream: Readable): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

type PdfObject = { dictionary: string; stream?: Buffer }

/** `painted` is each stretch of shown text with the marked content that it stands in. */
type Painted = { mark: 'artifact' | 'content' | 'unmarked'; mcid: number | undefined; text: string }
type PdfPage = { dictionary: string; operators: string; painted: Painted[] }
export type Pdf = { objects: Map<number, PdfObject>; catalog: string; pages: PdfPage[]; elements: Element[] }
type Element = { id: number; name: string; dictionary: string }

/** Stands for a code of which the font does not say what it means. */
export const UNKNOWN = '\uFFFD'

const OBJECT = /(\d+) 0 obj\n/g

const readObjects = (bytes: Buffer): Map<number, PdfObject> => {
  const raw = bytes.toString('latin1')
  const objects = new Map<number, PdfObject>()
  OBJECT.lastIndex = 0
  for (let match = OBJECT.exec(raw); match; match = OBJECT.exec(raw)) {
    const from = OBJECT.lastIndex
    const marker = raw.indexOf('\nstream\n', from)
    const end = raw.indexOf('\nendobj', from)
    if (marker < 0 || end < marker) {
      objects.set(Number(match[1]), { dictionary: raw.slice(from, end) })
      OBJECT.lastIndex = end
      continue
    }
    const dictionary = raw.slice(from, marker)
    const start = marker + '\nstream\n'.length
    const stream = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]))
    const plain = dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream
    objects.set(Number(match[1]), { dictionary, stream: plain })
    OBJECT.lastIndex = start + stream.length
  }
  for (const { dictionary, stream } of [...objects.values()]) {
    if (stream && dictionary.includes('/Type/ObjStm')) unpack(objects, dictionary, stream.toString('latin1'))
  }
  return objects
}

/** Objects that are in a stream (ISO 32000-1, 7.5.7). */
const unpack = (objects: Map<number, PdfObject>, dictionary: string, packed: string) => {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
  const numbers = packed.slice(0, first).trim().split(/\s+/).map(Number)
  for (let i = 0; i < numbers.length; i += 2) {
    const [from, to] = [first + numbers[i + 1]!, first + (numbers[i + 3] ?? packed.length)]
    objects.set(numbers[i]!, { dictionary: packed.slice(from, to) })
  }
}

export const refIn = (dictionary: string, key: string): number | undefined => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)
  return found ? Number(found[1]) : undefined
}

const fromUtf16 = (hex: string) => {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex')
  return new TextDecoder('utf-16be').decode(bytes)
}

/** Code -> text, by a font's ToUnicode; the font without glyphs says UTF-16 itself, from right to left. */
const decoderOf = (objects: Map<number, PdfObject>, font: string) => {
  const cmap = objects.get(refIn(font, 'ToUnicode') ?? 0)?.stream?.toString('latin1') ?? ''
  if (font.includes('/BaseFont /Unseen'))
    return (hex: string) => fromUtf16((hex.match(/..../g) ?? []).reverse().join(''))
  const texts = new Map<number, string>()
  for (const [, first, list] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const entries = [...(list ?? '').matchAll(/<([^>]*)>/g)]
    entries.forEach(([, hex], i) => {
      texts.set(Number.parseInt(first!, 16) + i, fromUtf16(hex!))
    })
  }
  return (hex: string) =>
    (hex.match(/..../g) ?? []).map((code) => texts.get(Number.parseInt(code, 16)) ?? UNKNOWN).join('')
}

const TOKEN = /<<[\s\S]*?>>(?=\s*BDC)|\[[^\]]*\]|<[0-9a-fA-F]*>|\S+/g
const PAINTS = new Set(['f', 'S', 'Tj', 'TJ', 'Do', 'EI', 'sh', 'B', 'F', 'f*'])

/** What is painted, and in which marked content; ends with the nesting at zero, or throws. */
const readContent = (operators: string, decode: (font: string, hex: string) => string): Painted[] => {
  const painted: Painted[] = []
  const open: { tag: string; mcid: number | undefined }[] = []
  let operands: string[] = []
  let font = ''
  for (const [token] of operators.matchAll(TOKEN)) {
    if (!/^[A-Za-z*']+$/.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BDC' || token === 'BMC') {
      const mcid = /\/MCID (\d+)/.exec(operands[1] ?? '')?.[1]
      open.push({ tag: operands[0]!.slice(1), mcid: mcid === undefined ? undefined : Number(mcid) })
    }
    if (token === 'EMC' && !open.pop()) throw new Error('EMC without a beginning')
    if (token === 'Tf') font = operands[0]!.slice(1)
    if (PAINTS.has(token)) {
      const inside = open.find(({ tag, mcid }) => tag === 'Artifact' || mcid !== undefined)
      const mark = !inside ? 'unmarked' : inside.tag === 'Artifact' ? 'artifact' : 'content'
      const hex = /^T[jJ]$/.test(token) ? [...operands[0]!.matchAll(/<([^>]*)>/g)].map(([, part]) => part).join('') : ''
      painted.push({ mark, mcid: inside?.mcid, text: decode(font, hex) })
    }
    operands = []
  }
  if (open.length) throw new Error(`marked content never ends: ${open[0]?.tag}`)
  return painted
}

export const readPdf = (bytes: Buffer): Pdf => {
  const objects = readObjects(bytes)
  const at = (id: number | undefined) => objects.get(id ?? 0)?.dictionary ?? ''
  // in the trailer, or in the stream of cross-references
  const [, root] = [...bytes.toString('latin1').matchAll(/\/Root (\d+) 0 R/g)].at(-1) ?? []
  const catalog = at(Number(root))
  const kids = /\/Kids \[([^\]]*)\]/.exec(at(refIn(catalog, 'Pages')))?.[1] ?? ''
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]): PdfPage => {
    const dictionary = at(Number(id))
    const operators = objects.get(refIn(dictionary, 'Contents') ?? 0)?.stream?.toString('latin1') ?? ''
    const fonts = /\/Font <<([\s\S]*?)>>/.exec(at(refIn(dictionary, 'Resources')))?.[1] ?? ''
    const decoders = new Map<string, (hex: string) => string>()
    for (const [, name, font] of fonts.matchAll(/\/(\S+) (\d+) 0 R/g)) {
      decoders.set(name!, decoderOf(objects, at(Number(font))))
    }
    const painted = readContent(operators, (font, hex) => (hex ? (decoders.get(font)?.(hex) ?? UNKNOWN) : ''))
    return { dictionary, operators, painted }
  })
  const elements = [...objects].flatMap(([id, { dictionary }]) => {
    const name = /^<<\s*\/S ?\/(\w+)/.exec(dictionary)?.[1]
    return name && !dictionary.includes('/GTS_') ? [{ id, name, dictionary }] : []
  })
  return { objects, catalog, pages, elements }
}

/** Without the zero-width spaces that stand for glyphs whose text is on a neighbour. */
export const textOf = (page: PdfPage, mark: Painted['mark']): string =>
  page.painted
    .filter((painted) => painted.mark === mark)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u200b', '')
