/** What a page of HTML holds, read without a browser: enough to say whether its structure is sound. */

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .trim()

/** The texts of every element of this name, without the markup inside; `mark` is a part of its attributes. */
export const textsOf = (html: string, element: string, mark = ''): string[] =>
  [...html.matchAll(new RegExp(`<${element}(?=[\\s>])([^>]*)>(.*?)</${element}>`, 'gs'))]
    .filter(([, attributes]) => attributes!.includes(mark))
    .map(([, , inner]) => text(inner!))

/** What a page's head says of it. */
export const headOf = (html: string) => ({
  lang: /<html[^>]* lang="([^"]*)"/.exec(html)?.[1],
  dir: /<html[^>]* dir="([^"]*)"/.exec(html)?.[1],
  title: textsOf(html, 'title')[0],
  description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1]
})

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])

/** Elements that are closed by another one, or never. */
const unclosed = (html: string): string[] => {
  const open: string[] = []
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (VOID.has(name!) || tag.endsWith('/>')) continue
    if (!slash) open.push(name!)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

const levelFaults = (html: string): string[] => {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
  const faults = levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']
  if (levels[0] !== 1) faults.push('the first heading is not the h1')
  levels.forEach((level, i) => {
    if (i > 0 && level > levels[i - 1]! + 1) faults.push(`h${level} after h${levels[i - 1]}`)
  })
  return faults
}

const idFaults = (html: string): string[] => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
  const known = new Set(ids)
  const named = [...html.matchAll(/ (?:for|aria-describedby)="([^"]*)"| href="#([^"]*)"/g)].map(([, a, b]) => a ?? b!)
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`),
    ...named
      .flatMap((ids) => ids.split(' '))
      .filter((id) => !known.has(id))
      .map((id) => `nothing has the id ${id}`)
  ]
}

const unlabelled = (html: string): string[] =>
  [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="hidden"'))
    .filter((tag) => !html.includes(`for="${/ id="([^"]*)"/.exec(tag)?.[1]}"`))

/** Everything that is wrong with the structure of a page, and everything on it that could act. */
export const pageFaults = (html: string): string[] => [
  ...(html.startsWith('<!doctype html><html ') ? [] : ['no doctype']),
  ...unclosed(html).map((tag) => `${tag} does not match`),
  ...levelFaults(html),
  ...idFaults(html),
  ...unlabelled(html).map((tag) => `no label: ${tag}`),
  ...(html.match(/<(?:script|style|iframe|object|embed)\b[^>]*>|\s(?:on\w+|style)="|"javascript:/g) ?? [])
]
