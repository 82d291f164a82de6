/** How an agenda says who does what and what changed, in documents. Pure. */
import type { Change, ReleasedSession } from './tables.ts'

type Role = ReleasedSession['roles'][number]['role']

const ROLE_NAMES: Record<Role, [one: string, several: string]> = {
  chair: ['Chair', 'Chairs'],
  moderator: ['Moderator', 'Moderators'],
  keynote: ['Keynote', 'Keynotes'],
  speaker: ['Speaker', 'Speakers'],
  panellist: ['Panellist', 'Panellists'],
  discussant: ['Discussant', 'Discussants'],
  'resource-person': ['Resource person', 'Resource persons'],
  facilitator: ['Facilitator', 'Facilitators'],
  rapporteur: ['Rapporteur', 'Rapporteurs'],
  interpreter: ['Interpreter', 'Interpreters']
}
const CHANGE_NAMES: Record<Change['kinds'][number], string> = {
  new: 'new',
  moved: 'moved',
  shortened: 'shortened',
  extended: 'extended',
  room: 'other room',
  retitled: 'retitled',
  roles: 'other people',
  cancelled: 'cancelled',
  reinstated: 'takes place again',
  other: 'details'
}

/** "Moderator: UNDP. Panellists: UNOCT; UN-Women." Roles stand in the order in which each is first named. */
export const rolesText = ({ roles }: Pick<ReleasedSession, 'roles'>): string => {
  const byRole = new Map<Role, string[]>()
  for (const { role, name, talkTitle } of roles) {
    byRole.set(role, [...(byRole.get(role) ?? []), talkTitle === '' ? name : `${name} (${talkTitle})`])
  }
  return [...byRole]
    .map(([role, names]) => `${ROLE_NAMES[role][names.length === 1 ? 0 : 1]}: ${names.join('; ')}.`)
    .join(' ')
}

/** One line for each session that changed. */
export const changeLines = (changes: Change[]): string[] =>
  changes.map(({ code, title, kinds, before, after }) => {
    const moved = after === undefined ? '' : before === undefined ? ` (${after})` : ` (${before} → ${after})`
    return `${code} ${title}: ${kinds.map((kind) => CHANGE_NAMES[kind]).join(', ')}${moved}`
  })
