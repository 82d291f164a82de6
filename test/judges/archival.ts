/** What archives (PDF/A-2) and screen readers (PDF/UA-1) ask of a file, as far as it can be counted. qpdf reads the file for us. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readPdf, UNKNOWN } from '../platform/pdf/reader.ts'

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
type Dictionary = { [key: string]: Value }
type Stored = { value?: Value; stream?: { dict: Dictionary; data?: string } }

const BOOKMARKS_FROM = 6 // pages

/** `qpdf --json`: names begin with '/', texts with 'u:', references are as '12 0 R'. */
const open = (file: string) => {
  const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', file, '-']
  const { qpdf } = JSON.parse(execFileSync('qpdf', options, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 30 }))
  const objects = new Map<string, Stored>(
    Object.entries(qpdf[1] as Record<string, Stored>).map(([key, stored]) => [key.replace('obj:', ''), stored])
  )
  const stored = (value: Value | undefined): Stored | undefined =>
    typeof value === 'string' && objects.has(value) ? objects.get(value) : undefined
  const at = (value: Value | undefined): Value | undefined => {
    const found = stored(value)
    return found ? (found.value ?? found.stream?.dict) : value
  }
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = at(value)
    return found && typeof found === 'object' && !Array.isArray(found) ? found : {}
  }
  const list = (value: Value | undefined): Value[] => {
    const found = at(value)
    return Array.isArray(found) ? found : []
  }
  const textIn = (value: Value | undefined) => Buffer.from(stored(value)?.stream?.data ?? '', 'base64').toString('utf8')
  const all = [...objects.entries()].map(([id, one]) => ({
    id,
    dict: dictionary(one.value ?? one.stream?.dict ?? null)
  }))
  return { at, dictionary, list, textIn, all, catalog: dictionary(dictionary(objects.get('trailer')?.value)['/Root']) }
}
type Opened = ReturnType<typeof open>

const unescaped = (xml: string) =>
  xml.replace(/&(?:#(\d+)|lt|gt|amp|quot|apos);/g, (entity, code) =>
    code
      ? String.fromCodePoint(Number(code))
      : { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }[entity]!
  )

const metadataFaults = (xmp: string, title: string, isTagged: boolean): string[] => {
  const faults: string[] = []
  const told = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp)?.[1]
  if (told('pdfaid:part') !== '2') faults.push('the metadata do not say PDF/A-2')
  if (told('pdfaid:conformance') !== (isTagged ? 'A' : 'B')) faults.push(`conformance is ${told('pdfaid:conformance')}`)
  if (isTagged !== (told('pdfuaid:part') === '1')) faults.push('PDF/UA-1 is not as the structure is')
  if (/&(?!#?\w+;)/.test(xmp)) faults.push('a bare & in the metadata')
  const named = unescaped(/<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1] ?? '')
  if (named !== title) faults.push(`the metadata call it "${named}", the file "${title}"`)
  const unclosed: string[] = []
  for (const [, ends, name = '', isEmpty] of xmp.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (isEmpty) continue
    if (!ends) unclosed.push(name)
    else if (unclosed.pop() !== name) faults.push(`the metadata are not XML: ${name} ends`)
  }
  if (unclosed.length > 0) faults.push(`the metadata are not XML: ${unclosed.join(' ')}`)
  return faults
}

const fontFaults = ({ all, list, dictionary, textIn }: Opened): string[] =>
  all
    .filter(({ dict }) => dict['/Type'] === '/Font' && dict['/Subtype'] === '/Type0')
    .flatMap(({ dict }) => {
      const name = String(dict['/BaseFont'])
      const [descendant] = list(dict['/DescendantFonts']).map(dictionary)
      const descriptor = dictionary(descendant?.['/FontDescriptor'])
      const isEmbedded = '/FontFile2' in descriptor || '/FontFile3' in descriptor
      return [
        // it has no glyphs and paints nothing, which PDF/A allows
        ...(isEmbedded || name === '/Unseen' ? [] : [`${name} is not embedded`]),
        ...(textIn(dict['/ToUnicode']).includes('beginbf') ? [] : [`${name} does not say what its codes mean`])
      ]
    })

const textOf = (value: Value | undefined) => (typeof value === 'string' ? value.replace(/^u:/, '').trim() : '')
const hasScope = ({ list, dictionary }: Opened, attributes: Value | undefined) =>
  [attributes ?? null, ...list(attributes)].some((one) => '/Scope' in dictionary(one))

const structureFaults = (file: Opened): string[] => {
  const { all, dictionary, list, catalog, at } = file
  const root = dictionary(catalog['/StructTreeRoot'])
  const faults: string[] = []
  if (dictionary(catalog['/MarkInfo'])['/Marked'] !== true) faults.push('it does not say that it is marked')
  const elements = all.filter(({ dict }) => typeof dict['/S'] === 'string' && '/P' in dict)
  const of = (name: string) => elements.filter(({ dict }) => dict['/S'] === `/${name}`)
  if (elements.length === 0) faults.push('no element')
  for (const { dict } of of('Figure')) {
    if (textOf(dict['/Alt']) === '') faults.push('a figure without words')
    if (!dict['/A']) faults.push('a figure without a box')
  }
  for (const { dict } of of('TH')) if (!hasScope(file, dict['/A'])) faults.push('a header cell without scope')
  if (of('H1').length + of('P').length + of('Figure').length === 0) faults.push('nothing to read aloud')
  const numbered = new Map<number, Value>()
  const walk = (node: Dictionary) => {
    const numbers = list(node['/Nums'])
    for (let i = 0; i < numbers.length; i += 2) numbered.set(Number(numbers[i]), numbers[i + 1]!)
    for (const kid of list(node['/Kids'])) walk(dictionary(kid))
  }
  walk(dictionary(root['/ParentTree']))
  for (const { dict } of all.filter(({ dict }) => dict['/Type'] === '/Page')) {
    const parents = list(numbered.get(Number(dict['/StructParents'])))
    if (parents.length === 0) faults.push('a page that the structure does not know')
    if (parents.some((parent) => at(parent) === null)) faults.push('content of a page that no element owns')
  }
  return faults
}

/** Everything that is wrong with a file; empty when nothing is. `isTagged`: with a structure for screen readers. */
export const faultsOf = (path: string, { isTagged, lang }: { isTagged: boolean; lang: string }): string[] => {
  const file = open(path)
  const { catalog, dictionary, textIn, all } = file
  const faults: string[] = []
  const info = all.find(({ dict }) => '/CreationDate' in dict)?.dict ?? {}
  const title = textOf(file.at(info['/Title']))
  if (title === '') faults.push('no title')
  if (textOf(catalog['/Lang']) !== lang) faults.push(`it is in ${textOf(catalog['/Lang'])}, not ${lang}`)
  if (dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true) faults.push('the title is not shown')
  if (!catalog['/OutputIntents']) faults.push('no colour profile')
  if ('/StructTreeRoot' in catalog !== isTagged) faults.push(isTagged ? 'no structure' : 'a structure')
  for (const { dict } of all)
    if (['/JavaScript', '/Launch', '/Movie', '/Sound'].includes(String(dict['/S'])))
      faults.push(`an action: ${dict['/S']}`)
  faults.push(...metadataFaults(textIn(catalog['/Metadata']), title, isTagged), ...fontFaults(file))
  const { pages } = readPdf(readFileSync(path))
  if (isTagged) {
    faults.push(...structureFaults(file))
    if (pages.length >= BOOKMARKS_FROM && !catalog['/Outlines']) faults.push(`${pages.length} pages without bookmarks`)
    if (pages.some(({ painted }) => painted.some(({ mark }) => mark === 'unmarked')))
      faults.push('content outside the structure')
  }
  if (pages.some(({ painted }) => painted.some(({ text }) => text.includes(UNKNOWN))))
    faults.push('a code without meaning')
  return [...new Set(faults)]
}
