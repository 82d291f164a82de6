/** Shorthands for columns that every table writes alike. */
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** An instant. Milliseconds, like a JavaScript Date: microseconds would lose rows in keyset paging. */
export const instant = (name?: string) =>
  name === undefined
    ? timestamp({ withTimezone: true, precision: 3 })
    : timestamp(name, { withTimezone: true, precision: 3 })

export const workshopId = () => uuid('workshop_id').notNull()

/** Text that sorts as people expect in any script (ICU root order), not by bytes. */
export const sortedText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "und-x-icu"'
})

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })
