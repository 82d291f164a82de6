/** Warnings about what is missing from a session: languages, interpreters, people. Pure. */
import { folded, isToConfirm } from './rules.for-people.ts'
import type { Around } from './rules.for-surroundings.ts'
import type { Found, Planned, WarningParameters } from './rules.for-warning-kinds.ts'
import type { SessionKind, SessionRoleName } from './tables.ts'

const LED = new Set<SessionKind>(['plenary', 'panel', 'keynote', 'breakout'])
const RECORDED = new Set<SessionKind>(['plenary', 'panel', 'breakout'])
const LEADING = new Set<SessionRoleName>(['chair', 'moderator', 'facilitator'])

type Given = Around & { organisations: Set<string> }

/** One for each language at least; an organisation sends as many as are needed. */
const interpreters = ({ session, organisations }: Given): Found[] => {
  const { interpretation, roles } = session
  const named = roles.filter(({ role, state }) => role === 'interpreter' && state !== 'replaced')
  const found = named.filter(({ participantId, name }) => participantId !== null || !isToConfirm(name)).length
  const isSent = named.some(({ participantId, name }) => participantId === null && organisations.has(folded(name)))
  if (isSent || found >= interpretation.length) return []
  const detail = `Interpreters: ${found}, for ${interpretation.join(', ')}.`
  const parameters = { people: found, languages: interpretation }
  return [{ kind: 'interpreter-missing', severity: 'warning', detail, parameters }]
}

const ofLanguages = (languages: string[], kind: Found['kind'], severity: Found['severity'], text: string): Found[] =>
  languages.length === 0
    ? []
    : [{ kind, severity, detail: `${text}: ${languages.join(', ')}.`, parameters: { languages } }]

const languages = ({ session, isForAll }: Around, workshop: Planned['workshop']): Found[] => {
  const heard = [...session.languages, ...session.interpretation]
  const unknown = session.languages.filter((language) => !workshop.languages.includes(language))
  const unheard = isForAll ? workshop.languages.filter((language) => !heard.includes(language)) : []
  return [
    ...ofLanguages(unknown, 'languages-unknown', 'warning', 'Not languages of the workshop'),
    ...ofLanguages(unheard, 'language-uncovered', 'notice', 'Neither spoken nor interpreted')
  ]
}

/** What is not finished yet. */
const unfinished = ({ session }: Around): Found[] => {
  const { kind, illustrative } = session
  const roles = session.roles.filter(({ state }) => state !== 'replaced')
  const open = roles.filter(({ name, participantId }) => participantId === null && isToConfirm(name)).length
  const has = (is: (role: SessionRoleName) => boolean) => roles.some(({ role }) => is(role))
  const notices: [boolean, Found['kind'], string, WarningParameters?][] = [
    [LED.has(kind) && !has((role) => LEADING.has(role)), 'chair-missing', 'Nobody chairs or moderates it.'],
    [RECORDED.has(kind) && !has((role) => role === 'rapporteur'), 'rapporteur-missing', 'It has no rapporteur.'],
    [open > 0, 'people-to-confirm', `People still to be confirmed: ${open}.`, { people: open }],
    [illustrative, 'illustrative', 'It is made up as an example.']
  ]
  return notices.flatMap(([isSo, kind, detail, parameters = {}]) =>
    isSo ? [{ kind, severity: 'notice', detail, parameters }] : []
  )
}

export const gaps = (given: Given, workshop: Planned['workshop']): Found[] => [
  ...languages(given, workshop),
  ...interpreters(given),
  ...unfinished(given)
]
