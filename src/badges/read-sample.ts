/** Reads what a badge would say of somebody who does not exist, to show what a layout looks like. */
import type { Db } from '../platform/db/database.ts'
import { findCountry, printedCountryName } from '../reference/countries.ts'
import { categoryText } from '../workshops/document.pdf.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Badge, BadgeEvent } from './fields.ts'
import type { Layout } from './layout.ts'
import { readEvent } from './read-event.ts'

/** In the workshop's language and country, of its first category. */
export const readSample = async (
  db: Db,
  workshop: Workshop,
  layout: Layout
): Promise<{ event: BadgeEvent; badge: Badge }> => {
  const event = await readEvent(db, workshop, layout)
  const [category] = await listCategories(db, workshop.id)
  const country = findCountry(workshop.country)
  const { name, letter, colour, section } = category ?? { name: '', letter: '', colour: '#1f4e79', section: 'others' }
  return {
    event,
    badge: {
      honorific: '',
      name: 'Amina Rahman',
      familyName: 'Rahman',
      nativeName: 'আমিনা রহমান',
      languages: ['en', 'bn'],
      position: '',
      organisation: event.agencies[0] ?? event.title,
      country: country && { name: printedCountryName(country.iso3, event.lang), iso2: country.iso2 },
      category: { name: categoryText(name, event.lang), letter, colour, known: name, section },
      token: 'PREVIEW',
      seat: '12'
    }
  }
}
