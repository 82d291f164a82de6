/** Prints badges: everybody's that is asked for or nobody's, and leaves a row in the audit log. */
import type { Readable } from 'node:stream'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { unprintableNames } from '../participants/problems.ts'
import { scopeOf } from '../participants/rules.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { BadgeFilter } from './contract.ts'
import type { Badge } from './fields.ts'
import type { Layout } from './layout.ts'
import { unprintable } from './printable.ts'
import { layoutNotFound } from './problems.ts'
import { readBadges } from './read.ts'
import { badgeSheet } from './sheet.pdf.ts'

type Wish = BadgeFilter & { layout: string; force?: boolean }

const codePoints = (character: string) =>
  Array.from(character, (char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

const refuseUnprintable = (badges: Badge[]) => {
  const people = unprintable(badges)
  if (people.length === 0) return
  const first = people
    .slice(0, 5)
    .map(({ name, characters }) => `${name} (${characters.map(codePoints).join(', ')})`)
    .join('; ')
  const more = people.length > 5 ? ` and ${people.length - 5} more` : ''
  throw unprintableNames(
    `No font has some characters of ${first}${more}. Correct them, or print without them by force=true.`,
    { people }
  )
}

/** Problems: 404 layout-not-found, 422 unprintable-names, and those of readBadges. `subjectId`: a single person. */
export const printBadges = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshop: Workshop,
  layouts: Map<string, Layout>,
  { layout: name, force = false, ...filter }: Wish,
  subjectId?: string
): Promise<Readable> => {
  const layout = layouts.get(name)
  if (!layout) throw layoutNotFound(`There is no layout ${name}; there are ${[...layouts.keys()].join(', ')}.`)
  const { event, badges } = await readBadges(services, workshop, scopeOf(access), filter)
  if (!force) refuseUnprintable(badges)
  const now = services.clock()
  await recordDeed(services.db, {
    now,
    access,
    workshopId: workshop.id,
    deed: 'badges.print',
    subjectId,
    detail: { count: badges.length }
  })
  return badgeSheet(event, badges, layout, now)
}
