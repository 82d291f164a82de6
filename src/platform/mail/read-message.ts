/** Reads what of a message from a stranger matters here: who it says it is from, who vouches for that, and calendars in it. */
import { createRequire } from 'node:module'
import { workApart } from '../apart.ts'

/** Bytes of a message that is read at all; answers to invitations have some thousands. */
export const LARGEST_MESSAGE = 256 * 1024

/** `from`: the only address of the only From field, in lower case; undefined: there are several, or none. */
export type ReadMessage = {
  from: string | undefined
  /** Values of the fields Authentication-Results, the topmost first (RFC 8601). */
  authenticationResults: string[]
  calendars: string[]
}

const { resolve } = createRequire(import.meta.url)

/** Messages inside of messages are not opened: what was forwarded is not an answer. */
const program = `
const OPTIONS = {
  forceRfc822Attachments: true, maxRfc822NestingDepth: 0, maxNestingDepth: 20, maxHeadersSize: 131072, attachmentEncoding: 'utf8'
}
const isCalendar = ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics'
const work = async ({ raw, library }) => {
  try {
    const { default: PostalMime } = require(library)
    const email = await PostalMime.parse(raw, OPTIONS)
    const fields = email.headers.filter(({ key }) => key === 'from')
    const address = fields.length === 1 ? email.from && email.from.address : undefined
    return {
      from: address && fields[0].value.split('@').length === 2 ? address.toLowerCase() : undefined,
      authenticationResults: email.headers.filter(({ key }) => key === 'authentication-results').map(({ value }) => value),
      calendars: email.attachments.filter(isCalendar).slice(0, 4).map(({ content }) => String(content).slice(0, 65536))
    }
  } catch {
    return {}
  }
}
`
const unreadable = () => new RangeError('The message takes too much time or memory.')

/** Most mail is no answer: only what names such a part is opened. */
const mayHoldCalendar = (raw: Buffer) => /text\/calendar|application\/ics/i.test(raw.toString('latin1'))

/**
 * Undefined: there is no calendar in it, or it cannot be read within 128 MB and 10 seconds. It is opened in a process of
 * its own, so that nothing in it can end this one.
 */
export const readMessage = async (raw: Buffer): Promise<ReadMessage | undefined> => {
  if (raw.length > LARGEST_MESSAGE || !mayHoldCalendar(raw)) return undefined
  const task = { raw: new Uint8Array(raw), library: resolve('postal-mime') }
  const answer = await workApart<Partial<ReadMessage>>({
    program,
    task,
    limits: { megabytes: 128, seconds: 10 },
    tooMuch: unreadable
  }).catch((error): Partial<ReadMessage> => {
    if (error instanceof RangeError) return {}
    throw error
  })
  const { from, authenticationResults = [], calendars = [] } = answer
  return calendars.length === 0 ? undefined : { from, authenticationResults, calendars }
}
