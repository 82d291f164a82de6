/** New identifiers: UUID version 7 (RFC 9562, section 5.7), so that rows made later sort later. */
import { v7 } from 'uuid'

let made = 0

/** An id for a row made at `now`. Ids that this process makes within one millisecond keep their order. */
export const newId = (now: Date): string => {
  made = (made + 1) % 0x7fffffff
  return v7({ msecs: now.getTime(), seq: made })
}
