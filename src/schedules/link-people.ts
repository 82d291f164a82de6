/** Names of the file that are those of listed participants. Nobody else is known here, so that no match can tell of them. */
import type { Planned } from './plan.ts'
import { changesOf } from './wanted.ts'

type Person = { id: string; displayName: string }
type Link = { role: Planned['wanted']['roles'][number]['role']; name: string; participantId: string }

/** Links by session id. `isAsked`: they are made; otherwise they are offered, for one name may be that of two people. */
export const linkPeople = (sessions: Planned[], listed: Person[], isAsked: boolean): Map<string, Link[]> => {
  const ids = new Map<string, string | undefined>()
  for (const { id, displayName } of listed) ids.set(displayName, ids.has(displayName) ? undefined : id)
  const found = new Map<string, Link[]>()
  for (const planned of sessions) {
    const links: Link[] = []
    for (const role of planned.wanted.roles) {
      const participantId = ids.get(role.name)
      if (participantId === undefined || role.participantId !== null || role.agencyId !== null) continue
      if (role.state === 'replaced') continue
      links.push({ role: role.role, name: role.name, participantId })
      if (isAsked) role.participantId = participantId
    }
    if (links.length > 0) found.set(planned.wanted.id, links)
    if (links.length > 0 && isAsked && planned.before) planned.changes = changesOf(planned.before, planned.wanted)
  }
  return found
}
