/** What all documents of a workshop have in common: the frame, where and when it is held, and times on its clock. */
import type { Frame } from '../platform/pdf/blocks.ts'
import { dayRange, isoIn } from '../platform/zones.ts'
import type { Workshop } from './tables.ts'

/** The mark of documents and files about made-up people. */
export const DEMONSTRATION = 'Demonstration data'

/** Such as "Bangkok, 27–29 November 2017". */
export const placeAndDays = ({ city, startsOn, endsOn }: Workshop): string =>
  `${city}, ${dayRange(startsOn, endsOn, 'en')}`

/** An instant on the workshop's clock, such as "2017-11-27 09:00 (Asia/Bangkok)". */
export const clockText = ({ timeZone }: Workshop, at: Date): string =>
  `${isoIn(timeZone, at).slice(0, 16).replace('T', ' ')} (${timeZone})`

type Own = Pick<Frame, 'title' | 'author' | 'printedAt' | 'foot' | 'landscape'>

/** `title` says which document of the workshop it is. What no agency is the author of (empty) is by the secretariat. */
export const frameOf = (workshop: Workshop, { title, author, ...own }: Own): Frame => ({
  ...own,
  title: `${workshop.shortTitle}: ${title}`,
  author: author || 'Secretariat',
  lang: 'en',
  running: workshop.shortTitle,
  ...(workshop.isDemonstration && { mark: DEMONSTRATION })
})
