/** What stands in the address of the screen of invitations. */
import { oneOf, oneText } from '../search.ts'

export const KINDS = ['invitation', 'update', 'cancellation', 'withdrawal', 'notice'] as const
export const STATES = ['proposed', 'left-out', 'queued', 'sent', 'failed'] as const

export type InvitationsSearch = {
  /** The release whose mailing is open. */
  release?: string
  kind?: (typeof KINDS)[number]
  stage?: (typeof STATES)[number]
  session?: string
  q?: string
}

export const invitationsSearch = (search: Record<string, unknown>): InvitationsSearch => ({
  release: oneText(search.release),
  kind: oneOf(search.kind, KINDS),
  stage: oneOf(search.stage, STATES),
  session: oneText(search.session),
  q: oneText(search.q)
})
