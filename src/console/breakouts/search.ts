/** What stands in the address of the screen of parallel groups. */
import { flag, oneOf, oneText } from '../search.ts'

export const OF = ['sector', 'sex', 'country'] as const

export type BreakoutsSearch = {
  /** Id of the set that is shown; the first unless said. */
  set?: string | undefined
  /** What the groups are compared by. */
  compare?: (typeof OF)[number] | undefined
  /** Id of the person who is being moved. */
  person?: string | undefined
  /** The dialog that balances is open. */
  balance?: true | undefined
}

export const breakoutsSearch = (search: Record<string, unknown>): BreakoutsSearch => ({
  set: oneText(search.set),
  compare: oneOf(search.compare, OF),
  person: oneText(search.person),
  balance: flag(search.balance)
})
