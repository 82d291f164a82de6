/** Calendars that were made already, by the hash of their address, for as long as nothing of what they were made of changes. */
import { hashOfToken } from '../accounts/tokens.ts'
import { hearChanges } from '../platform/db/changes.ts'
import type { Database } from '../platform/db/database.ts'
import { strongEtag } from '../platform/http/etag.ts'
import type { Services } from '../services.ts'
import { type Feed, feedReader } from './feeds.ts'

/** What leaves, ready to be sent. `lastModified` in milliseconds, of a whole second. */
export type KeptFeed = Omit<Feed, 'bytes' | 'changedAt'> & {
  bytes: Buffer
  etag: string
  lastModified: number | undefined
}

/** Bytes of all that is kept: some thousand calendars. */
const MOST = 64 * 1024 * 1024
/** What one costs besides its bytes. */
const AROUND = 1024

const SECOND = 1000
const ready = ({ bytes: text, name, hears, until, changedAt }: Feed): KeptFeed => {
  const bytes = Buffer.from(text)
  const lastModified = changedAt && Math.floor(changedAt.getTime() / SECOND) * SECOND
  return { bytes, name, hears, until, etag: strongEtag(bytes), lastModified }
}

/** What was used last goes last; `generation` grows whenever something was dropped. */
const shelf = (most: number) => {
  const feeds = new Map<string, KeptFeed>()
  const hearing = new Map<string, Set<string>>()
  let bytes = 0
  let generation = 0

  const remove = (key: string) => {
    const feed = feeds.get(key)
    if (!feed) return
    feeds.delete(key)
    bytes -= feed.bytes.length + AROUND
    for (const id of feed.hears) {
      const keys = hearing.get(id)
      keys?.delete(key)
      if (keys?.size === 0) hearing.delete(id)
    }
  }
  return {
    generation: () => generation,
    get: (key: string): KeptFeed | undefined => {
      const feed = feeds.get(key)
      if (feed && feeds.delete(key)) feeds.set(key, feed)
      return feed
    },
    put: (key: string, feed: KeptFeed) => {
      remove(key)
      feeds.set(key, feed)
      bytes += feed.bytes.length + AROUND
      for (const id of feed.hears) {
        const keys = hearing.get(id) ?? new Set()
        hearing.set(id, keys.add(key))
      }
      for (const oldest of feeds.keys()) {
        if (bytes <= most) break
        remove(oldest)
      }
    },
    remove,
    drop: (id: string) => {
      generation++
      for (const key of hearing.get(id) ?? []) remove(key)
    },
    clear: () => {
      generation++
      feeds.clear()
      hearing.clear()
      bytes = 0
    },
    size: () => ({ feeds: feeds.size, bytes })
  }
}

/** The channel of migration `calendars_hear`. */
const CHANNEL = 'plenary_calendars'

/**
 * `peek` gives what is kept for an address and surely right, `find` what is there now; problem: 404 feed-not-found. `doubt`
 * is to be called when something was changed here: what is asked for next is not older. Nothing is kept while changes
 * cannot be heard.
 */
export const feedKeeper = (services: Pick<Services, 'db' | 'clock' | 'config'>, most = MOST) => {
  const kept = shelf(most)
  const read = feedReader(services)
  const hearing = hearChanges((services.db as Database).$client, {
    channel: CHANNEL,
    heard: kept.drop,
    lost: kept.clear
  })

  const known = (key: string): KeptFeed | undefined => {
    const feed = kept.get(key)
    if (feed === undefined || services.clock() < feed.until) return feed
    kept.remove(key)
    return undefined
  }

  return {
    peek: (token: string): KeptFeed | undefined => (hearing.sure() === true ? known(hashOfToken(token)) : undefined),
    find: async (token: string): Promise<KeptFeed> => {
      const key = hashOfToken(token)
      const isSure = await hearing.sure()
      const found = isSure ? known(key) : undefined
      if (found) return found
      const generation = kept.generation()
      const feed = ready(await read(token))
      if (isSure && generation === kept.generation()) kept.put(key, feed)
      return feed
    },
    doubt: hearing.doubt,
    close: hearing.close,
    size: kept.size
  }
}
export type FeedKeeper = ReturnType<typeof feedKeeper>
