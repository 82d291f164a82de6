/** People as the search for a good allocation sees them: units that move as one, cells that they count in. Pure. */

export const METHODS = ['mixed', 'by-country', 'by-theme'] as const
export type Method = (typeof METHODS)[number]
export type Who = { id: string; country: string | null; sector: string; sex: string }
export type Sought = Who & {
  /** Sessions by rank, the first wish first. */
  wishes: string[]
}

/** Whoever moves together: one person, or a delegation. `cells` ascend; `counts` are people of the unit in each. */
export type Unit = { key: string; people: string[]; cells: number[]; counts: number[]; costs: number[] | undefined }

/** What the cells weigh: how much it matters that a value is spread evenly. */
const WEIGHTS: Record<Method, { size: number; country: number; sector: number; sex: number }> = {
  // sizes are set before, and cannot change by swaps
  mixed: { size: 0, country: 1, sector: 1, sex: 1 },
  'by-country': { size: 8, country: 0, sector: 1, sex: 1 },
  'by-theme': { size: 4, country: 1, sector: 1, sex: 1 }
}

/** What a wish costs by its rank; a group that is none of the wishes costs more than any. */
export const NOT_WISHED = 8
export const costOf = (wishes: string[], sessionId: string): number => {
  const rank = wishes.indexOf(sessionId)
  return wishes.length === 0 ? 0 : rank < 0 ? NOT_WISHED : rank
}

/** Every value of country, sector and sex that occurs, and everybody together, as a number from 0. */
export const cellsOf = (people: Who[], method: Method) => {
  const numbers = new Map<string, number>()
  const weights: number[] = []
  const numberOf = (key: string, weight: number) => {
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
      weights.push(weight)
    }
    return number
  }
  const weight = WEIGHTS[method]
  const of = ({ country, sector, sex }: Who): number[] =>
    [
      numberOf('size', weight.size),
      ...(country === null ? [] : [numberOf(`country ${country}`, weight.country)]),
      numberOf(`sector ${sector}`, weight.sector),
      numberOf(`sex ${sex}`, weight.sex)
    ].sort((a, b) => a - b)
  const ofPeople = people.map(of)
  return { ofPeople, weights }
}

const together = (key: string, people: { id: string; cells: number[] }[]): Unit => {
  const counts = new Map<number, number>()
  for (const { cells } of people) for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  const cells = [...counts.keys()].sort((a, b) => a - b)
  return {
    key,
    people: people.map(({ id }) => id),
    cells,
    counts: cells.map((cell) => counts.get(cell)!),
    costs: undefined
  }
}

/** Units of those who are free to be placed: delegations where they stay together, else each for themselves. In the order given. */
export const unitsOf = (free: (Sought & { cells: number[] })[], method: Method, sessionIds: string[]): Unit[] => {
  if (method !== 'by-country')
    return free.map((person) => ({
      ...together(person.id, [person]),
      costs:
        method === 'by-theme' && person.wishes.length > 0
          ? sessionIds.map((id) => costOf(person.wishes, id))
          : undefined
    }))
  const delegations = new Map<string, typeof free>()
  for (const person of free) {
    const key = person.country ?? person.id
    const members = delegations.get(key)
    if (members) members.push(person)
    else delegations.set(key, [person])
  }
  return [...delegations].map(([key, members]) => together(key, members))
}
