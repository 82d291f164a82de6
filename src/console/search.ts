/** How the state of a screen stands in its address: plain names and values, several of one name for a choice of several. */

export type RawSearch = Record<string, string | string[]>

/** `?country=THA&country=PAK&q=ana` becomes `{ country: ['THA', 'PAK'], q: 'ana' }`. */
export const parseSearch = (query: string): RawSearch => {
  const search: RawSearch = {}
  for (const [name, value] of new URLSearchParams(query)) {
    const there = search[name]
    search[name] = there === undefined ? value : [there, value].flat()
  }
  return search
}

/** Nothing is written for undefined, empty text, false and empty lists. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one === undefined || one === null || one === '' || one === false) continue
      query.append(name, one === true ? '1' : String(one))
    }
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** For `validateSearch`: one text, or undefined. */
export const oneText = (value: unknown): string | undefined => {
  const [first] = [value].flat()
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** For `validateSearch`: all texts of that name; undefined when there is none. */
export const texts = (value: unknown): string[] | undefined => {
  const all = [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')
  return all.length > 0 ? all : undefined
}

/** For `validateSearch`: one of the words that are known here, or undefined. */
export const oneOf = <const Word extends string>(value: unknown, words: readonly Word[]): Word | undefined =>
  words.find((word) => word === oneText(value))

/** For `validateSearch`: set or not. */
export const flag = (value: unknown): true | undefined => (value === true || oneText(value) === '1' ? true : undefined)
