/** What is still to be done for the agenda. Pure. */
import type { Warning } from '../agenda/rules.for-warning-kinds.ts'
import { type Check, check, link } from './rules.for-checks.ts'

export type AgendaFacts = {
  /** The number of the latest release; null: there is none. */
  released: number | null
  /** Sessions of the draft that have a time, and that have none. */
  scheduled: number
  unscheduled: number
  /** How much a release now would change. */
  changes: number
  warnings: Pick<Warning, 'sessionId' | 'kind' | 'severity'>[]
  /** Codes of sessions by id. */
  codes: Map<string, string>
}

/** One check for each kind of warning, with the codes of the sessions that have it. */
const fromWarnings = ({ warnings, codes }: AgendaFacts): Check[] => {
  const kinds = new Map<string, { severity: Check['severity']; ids: Set<string> }>()
  for (const { kind, severity, sessionId } of warnings) {
    const known = kinds.get(kind) ?? { severity, ids: new Set<string>() }
    known.ids.add(sessionId)
    kinds.set(kind, known)
  }
  return [...kinds].map(([kind, { severity, ids }]) => {
    const of = [...ids].map((id) => codes.get(id) ?? '')
    return check(`session-${kind}`, severity, ids.size, link('agenda', { view: ['list'], warnings: ['1'] }), { of })
  })
}

export const agendaChecks = (facts: AgendaFacts): Check[] => {
  const { released, scheduled, unscheduled, changes } = facts
  const to = link('agenda')
  const toRelease = link('agenda', { view: ['releases'], release: ['preview'] })
  const ofRelease =
    released === null
      ? scheduled > 0
        ? [check('agenda-unreleased', 'serious', 1, toRelease)]
        : []
      : [check('agenda-changed', 'warning', changes, toRelease, { of: [`Rev.${released}`] })]
  return [
    ...(scheduled + unscheduled === 0 ? [check('agenda-missing', 'serious', 1, to)] : []),
    ...ofRelease,
    ...(unscheduled > 0 ? [check('sessions-unscheduled', 'notice', unscheduled, to)] : []),
    ...fromWarnings(facts)
  ]
}
