/** The query of an address, such as `state=waiting&sort=country`, as what its contract checks, and back. Pure. */

const SEVERAL = new Set(['country', 'sector', 'category', 'state', 'agency'])
const YES_OR_NO = new Set(['headOfDelegation', 'listed'])

export type Parsed = Record<string, string | string[] | boolean>

/** What comes several times where one value belongs stays several, so that the contract refuses it. */
export const parseQuery = (query: string): Parsed => {
  const given = new URLSearchParams(query)
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name)
      if (SEVERAL.has(name) || values.length > 1) return [name, values]
      const value = values[0]!
      return [name, YES_OR_NO.has(name) && /^(true|false)$/.test(value) ? value === 'true' : value]
    })
  )
}

/** Names in their order, so that one view is always written alike. */
export const writeQuery = (parsed: Parsed): string => {
  const written = new URLSearchParams()
  for (const name of Object.keys(parsed).sort())
    for (const value of [parsed[name]!].flat()) written.append(name, String(value))
  return written.toString()
}
