/** Reads the letters in templates/letters/<kind>/<language>.json when the server starts: a broken one stops the start. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../platform/cannot-start.ts'
import { LANGUAGES, type Language } from '../platform/i18n.ts'
import { fromRoot } from '../platform/root.ts'
import { type Template, templateFaults } from './rules.for-templates.ts'
import { LETTER_KINDS, type LetterKind } from './tables.ts'

type File = { path: string; json: string }
export type Templates = ReadonlyMap<string, Template>

const parse = (json: string): { given: unknown } | { fault: string } => {
  try {
    return { given: JSON.parse(json) }
  } catch (error) {
    return { fault: `is not JSON: ${(error as Error).message}` }
  }
}

/** By `<kind>/<language>.json`. Every kind must be there in English; a file in a folder or language of no letter is a fault. */
export const readTemplates = (files: File[]): Templates => {
  const templates = new Map<string, Template>()
  const faults: string[] = []
  for (const { path, json } of files) {
    const name = path.replaceAll('\\', '/').replace(/\.json$/, '')
    const [kind, lang] = name.split('/') as [LetterKind, Language]
    const parsed = parse(json)
    const wrong = !LETTER_KINDS.includes(kind)
      ? [`is in no folder of a letter; there are ${LETTER_KINDS.join(', ')}`]
      : !LANGUAGES.includes(lang)
        ? [`is in no language of letters; there are ${LANGUAGES.join(', ')}`]
        : 'fault' in parsed
          ? [parsed.fault]
          : templateFaults(kind, parsed.given)
    faults.push(...wrong.map((fault) => `  ${name}.json: ${fault}`))
    if (wrong.length === 0 && 'given' in parsed) templates.set(name, parsed.given as Template)
  }
  for (const kind of LETTER_KINDS) {
    const isThere = files.some(({ path }) => path.replaceAll('\\', '/') === `${kind}/en.json`)
    if (!isThere) faults.push(`  ${kind}/en.json: is missing; other languages may be, this one may not`)
  }
  if (faults.length > 0) throw new CannotStart(`A template of letters cannot be used:\n${faults.join('\n')}`)
  return templates
}

export const loadTemplates = (folder = fromRoot('templates/letters')): Templates =>
  readTemplates(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path) => ({ path, json: readFileSync(join(folder, path), 'utf8') }))
  )

/** In that language, or in English where the kind has none: a letter is in one language throughout. */
export const templateFor = (
  templates: Templates,
  kind: LetterKind,
  lang: Language
): { template: Template; lang: Language } => {
  const own = templates.get(`${kind}/${lang}`)
  return own ? { template: own, lang } : { template: templates.get(`${kind}/en`)!, lang: 'en' }
}
