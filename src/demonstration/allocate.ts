/** Gives places in the working groups: delegations where the group is named after them, everybody else evenly. */
import type { Access } from '../accounts/rules.ts'
import { balanceGroups } from '../breakouts/balance.ts'
import { placeByHand } from '../breakouts/place.ts'
import { readSets } from '../breakouts/read-sets.ts'
import { countryName } from '../reference/countries.ts'
import type { Services } from '../services.ts'

export const allocate = async (
  services: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string
): Promise<void> => {
  for (const { groups, people } of await readSets(services.db, workshopId)) {
    const sessionIds = groups.map(({ id }) => id)
    const places = people.flatMap(({ id: participantId, country }) => {
      const group = groups.find(({ title }) => country !== null && title.includes(countryName(country)))
      return group ? [{ participantId, sessionId: group.id, byHand: false }] : []
    })
    if (places.length > 0) await placeByHand(services, access, workshopId, '*', { sessionIds, places })
    await balanceGroups(services, access, workshopId, '*', { sessionIds, keep: 'all' })
  }
}
