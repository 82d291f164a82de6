/** What may stand in the address of the audit log. */
import { oneText } from '../search.ts'

export type AuditSearch = { feature?: string; user?: string; subject?: string; from?: string; to?: string }

export const auditSearch = (search: Record<string, unknown>): AuditSearch => ({
  feature: oneText(search.feature),
  user: oneText(search.user),
  subject: oneText(search.subject),
  from: oneText(search.from),
  to: oneText(search.to)
})
