/** A problem as it is sent (RFC 9457, section 3). */
import type { Problem } from '../problem.ts'

/** What protects a reader of an answer that is given before any plugin has run. */
export const BARE_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

/** `type` leads to a page about the kind; `instance` is the number of the request, as in the log. */
export const problemBody = (
  { kind, message, extensions }: Problem,
  { publicUrl }: { publicUrl: string },
  requestId: string
) => ({
  type: kind.slug === 'about:blank' ? kind.slug : `${publicUrl}/problems/${kind.slug}`,
  title: kind.title,
  status: kind.status,
  ...(message !== '' && { detail: message }),
  instance: `urn:uuid:${requestId}`,
  ...extensions
})
