/** What every message about a registration says besides its own: which workshop, when and where, and whom to ask. */
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block, Letter } from '../platform/mail/letter.tsx'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import type { Workshop } from '../workshops/tables.ts'

/** Where people ask for a link. Private workshops have no such page. */
export const ownPage = ({ slug, visibility }: Workshop, publicUrl: string): string | undefined =>
  visibility === 'public' ? `${publicUrl}/w/${slug}/my-registration` : undefined

export const workshopFacts = (lang: Language, workshop: Workshop): Block => {
  const t = translator(lang, 'mails')
  const { title, startsOn, endsOn, venue, city, country } = workshop
  const places = [venue, venue.endsWith(city) ? '' : city, printedCountryName(country, lang)].filter(Boolean)
  return {
    kind: 'facts',
    rows: [
      { label: t('facts.workshop'), value: title },
      { label: t('facts.when'), value: dayRange(startsOn, endsOn, localeOf(lang)) },
      { label: t('facts.where'), value: places.join(translator(lang, 'frame')('comma')) }
    ]
  }
}

type Said = Pick<Letter, 'subject' | 'heading' | 'blocks'>

export const letterAbout = (lang: Language, { shortTitle, dataContact }: Workshop, said: Said): Letter => {
  const t = translator(lang, 'mails')
  const contact = dataContact === '' ? [] : [t('footer.contact', { contact: dataContact })]
  return { ...said, lang, about: shortTitle, footer: [t('footer.why'), ...contact] }
}
