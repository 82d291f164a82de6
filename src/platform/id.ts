/** New identifiers: UUID version 7 (RFC 9562, section 5.7), so that rows made later sort later. */
import { v7 } from 'uuid'

/** An id for a row made at `now`; ids of the same millisecond keep their order only by chance. */
export const newId = (now: Date): string => v7({ msecs: now.getTime() })
