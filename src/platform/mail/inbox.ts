/** Reads a mailbox over IMAP, each message once. Nothing in it is deleted. */
import { ImapFlow } from 'imapflow'
import { LARGEST_MESSAGE } from './read-message.ts'

/** Given a message, says whether it was one for us. */
export type Take = (raw: Buffer) => Promise<boolean>

const MOST_AT_ONCE = 200
/** What is ours goes there; what is not stays, and is marked as looked at. */
const FOLDER = 'Plenary read'
const LOOKED_AT = '$PlenaryLookedAt'
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  maxLockHoldTime: false
} as const

const isHere = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host)

/** A password crosses a network encrypted or not at all. */
const connectionOf = (address: string) => {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'imaps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    ...(!secure && { doSTARTTLS: !isHere(hostname) }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  }
}

const folderOf = (address: string) => decodeURIComponent(new URL(address).pathname.slice(1)) || 'INBOX'

/** Such a failure tells no more than a code: servers repeat names in their answers. */
const toldWithoutNames = (error: unknown): Error => {
  const { code, serverResponseCode, authenticationFailed } = error as Record<string, unknown>
  const what = authenticationFailed ? 'the sign-in was refused' : (serverResponseCode ?? code ?? 'unknown')
  return new Error(`the mailbox could not be read: ${what}`)
}

/** The oldest first, 200 at most. A message larger than 256 kB is passed over. */
const readAll = async (client: ImapFlow, take: Take): Promise<number> => {
  const found = await client.search({ unKeyword: LOOKED_AT, deleted: false }, { uid: true })
  const uids = (found || []).toSorted((a, b) => a - b).slice(0, MOST_AT_ONCE)
  const mayMark = client.mailbox && client.mailbox.permanentFlags?.has('\\*')
  for (const uid of uids) {
    const range = String(uid)
    const sized = await client.fetchOne(range, { size: true }, { uid: true })
    const isSmall = sized && (sized.size ?? Number.POSITIVE_INFINITY) <= LARGEST_MESSAGE
    const fetched = isSmall && (await client.fetchOne(range, { source: true }, { uid: true }))
    const isOurs = fetched && fetched.source ? await take(fetched.source) : false
    if (isOurs || !mayMark) await client.messageMove(range, [FOLDER] as never, { uid: true })
    else await client.messageFlagsAdd(range, [LOOKED_AT], { uid: true })
  }
  return uids.length
}

/**
 * Shows every message that it has not looked at before to `take`, and answers how many these were. Errors of the server
 * become errors without names; those of `take` stay, and the message is shown again the next time.
 */
export const readInbox = async (address: string, take: Take): Promise<number> => {
  const client = new ImapFlow({
    ...connectionOf(address),
    ...PATIENCE,
    logger: false,
    disableAutoIdle: true,
    maxLiteralSize: 4 * LARGEST_MESSAGE
  })
  client.on('error', () => {}) // what is under way fails with it
  const ofTake: { error?: unknown } = {}
  const taking: Take = (raw) =>
    take(raw).catch((error) => {
      ofTake.error = error
      throw error
    })
  try {
    await client.connect()
    await client.mailboxCreate([FOLDER] as never)
    const lock = await client.getMailboxLock(folderOf(address))
    const count = await readAll(client, taking).finally(() => lock.release())
    await client.logout()
    return count
  } catch (error) {
    client.close()
    throw 'error' in ofTake ? ofTake.error : toldWithoutNames(error)
  }
}
