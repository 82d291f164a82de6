/** The texts by language: complete where people read them, with the same places for names, and none that nothing says. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { LANGUAGES } from '../src/platform/i18n.ts'

/** Of the console; public pages and documents are in all six. */
const CONSOLE_LANGUAGES = ['en', 'fr']

/** Beginnings of keys that no line of src names: each with why. */
const BUILT: Record<string, string> = {
  'console/tasks:kinds.': 'the kind of a task holds a dot itself'
}

const PLURAL = /_(zero|one|two|few|many|other)$/

type Texts = Map<string, string>

const flat = (tree: object, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`)
  )
const read = (lang: string, namespace: string): Texts => {
  try {
    return new Map(flat(JSON.parse(readFileSync(`locales/${lang}/${namespace}.json`, 'utf8'))))
  } catch {
    return new Map()
  }
}
const namespacesOf = (lang: string) =>
  readdirSync(`locales/${lang}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.slice(0, -'.json'.length))
    .sort()
const namespaces = namespacesOf('en')
const languagesOf = (namespace: string): readonly string[] =>
  namespace.startsWith('console/') ? CONSOLE_LANGUAGES : LANGUAGES

/** What is counted by this key, if anything is: `sessions` of `sessions_one`. Beside it there may be `sessions` alone. */
const countedBy = (english: Texts, key: string): string | undefined => {
  const base = key.replace(PLURAL, '')
  return base !== key && english.has(`${base}_other`) ? base : undefined
}
/** Forms of a plural that a language has by itself; "none" in words of its own where English has that too. */
const formsOf = (lang: string, english: Texts, base: string) => [
  ...new Set([
    ...new Intl.PluralRules(lang).resolvedOptions().pluralCategories,
    ...(english.has(`${base}_zero`) ? ['zero'] : [])
  ])
]
/** The keys that a language must have. */
const keysFor = (lang: string, english: Texts): string[] => [
  ...new Set(
    [...english.keys()].flatMap((key) => {
      const base = countedBy(english, key)
      return base === undefined ? key : formsOf(lang, english, base).map((form) => `${base}_${form}`)
    })
  )
]

const namesIn = (text = '') => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort()

test('no language has texts of a part that English has not', () => {
  const extra = readdirSync('locales').flatMap((lang) =>
    namespacesOf(lang)
      .filter((namespace) => !languagesOf(namespace).includes(lang) || !namespaces.includes(namespace))
      .map((namespace) => `${lang}/${namespace}`)
  )
  expect(extra).toEqual([])
})

test.each(namespaces)('%s is complete in its languages, with the plurals that each has', (namespace) => {
  const english = read('en', namespace)
  const found = languagesOf(namespace).map((lang) => {
    const texts = read(lang, namespace)
    const wanted = keysFor(lang, english)
    const told = (keys: string[]) => keys.map((key) => `${lang}: ${key}`)
    return {
      missing: told(wanted.filter((key) => !texts.has(key))),
      extra: told([...texts.keys()].filter((key) => !wanted.includes(key))),
      empty: told([...texts.keys()].filter((key) => texts.get(key) === ''))
    }
  })
  expect({
    missing: found.flatMap(({ missing }) => missing),
    extra: found.flatMap(({ extra }) => extra),
    empty: found.flatMap(({ empty }) => empty)
  }).toEqual({ missing: [], extra: [], empty: [] })
})

/** A counted text may say its number in words, "one session"; nothing else is left out that English has in that form. */
const hasSameNames = (english: Texts, key: string, text: string): boolean => {
  const base = countedBy(english, key)
  if (base === undefined) return namesIn(text).join() === namesIn(english.get(key)).join()
  const uncounted = (of: string | undefined) => namesIn(of).filter((name) => name !== 'count')
  return uncounted(text).join() === uncounted(english.get(key) ?? english.get(`${base}_other`)).join()
}

test.each(namespaces)('%s has the same {{names}} in its languages', (namespace) => {
  const english = read('en', namespace)
  const wrong = languagesOf(namespace).flatMap((lang) =>
    [...read(lang, namespace)]
      .filter(([key]) => english.has(key) || countedBy(english, key) !== undefined)
      .filter(([key, text]) => !hasSameNames(english, key, text))
      .map(([key, text]) => `${lang}: ${key}: ${text}`)
  )
  expect(wrong).toEqual([])
})

describe('every text is said somewhere', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
    .join('\n')
  const words = new Set([...source.matchAll(/(['"`])(?:[\w/-]+:)?([\w.-]+)\1/g)].map(([, , word]) => word!))
  /** `roles.${role}` names every key of that form. */
  const built = [...source.matchAll(/`((?:[\w.-]|\$\{[^`}]*\})*\$\{[^`}]*\}(?:[\w.-]|\$\{[^`}]*\})*)`/g)]
    .map(([, template]) => template!.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.some((part) => /\w\.|\.\w/.test(part)))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`))
  const isNamed = (key: string) => words.has(key) || built.some((form) => form.test(key))
  /** `button_first` is `button` in the context `first`. */
  const isSaid = (namespace: string, key: string) =>
    isNamed(key) ||
    isNamed(key.replace(/_[a-z]+$/i, '')) ||
    Object.keys(BUILT).some((beginning) => `${namespace}:${key}`.startsWith(beginning))

  test.each(namespaces)('%s', (namespace) => {
    const english = read('en', namespace)
    const keys = new Set([...english.keys()].map((key) => countedBy(english, key) ?? key))
    const unsaid = [...keys].filter((key) => !isSaid(namespace, key))
    expect(unsaid).toEqual([])
  })
})

test('what a language lacks is said in English', async () => {
  vi.doMock('node:fs', async (original) => {
    const fs = await original<typeof import('node:fs')>()
    const lacking = (path: string, encoding: 'utf8') => {
      const text = fs.readFileSync(path, encoding)
      return path.endsWith('locales/fr/frame.json') ? text.replace('"skip"', '"leap"') : text
    }
    return { ...fs, readFileSync: lacking }
  })
  try {
    const { translator } = (await import(
      '../src/platform/i18n.ts?lacking' as string
    )) as typeof import('../src/platform/i18n.ts')
    expect(translator('fr', 'frame')('workshops')).toBe('Ateliers')
    expect(translator('fr', 'frame')('skip')).toBe('Skip to content')
  } finally {
    vi.doUnmock('node:fs')
  }
})
