/** What a certificate of attendance says of a person, in the language of the workshop. Pure. */
import { fullName, ownScriptName } from '../participants/rules.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { langOf } from '../platform/pdf/text/language.ts'
import { printedCountryName } from '../reference/countries.ts'
import { daysText, listText, placeText } from '../workshops/document.pdf.ts'
import type { WorkshopAgency } from '../workshops/queries.ts'
import { conveningAcronyms, nameWithAcronym } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { CertificateStanding } from './rules.ts'
import type { IssuedFacts } from './tables.ts'

type Person = {
  honorific: string
  displayName: string
  nativeName: string
  languages: string[]
  organisation: string
  country: string | null
  section: string
}

/** Everything that is printed, so that the paper can be made again when the person's data have changed. */
export const certificateFacts = (
  lang: Language,
  workshop: Workshop,
  agencies: WorkshopAgency[],
  person: Person,
  { daysPresent, daysHeld }: CertificateStanding
): IssuedFacts => {
  const t = translator(lang, 'letters')
  const nativeName = ownScriptName(person.displayName, person.nativeName)
  const country = person.section === 'countries' && person.country ? printedCountryName(person.country, lang) : ''
  const convening = agencies.filter(({ role }) => role === 'convening')
  return {
    lang,
    name: fullName(person),
    nativeName,
    nativeLang: langOf(nativeName, person.languages) ?? '',
    organisation: [person.organisation, country].filter(Boolean).join(' · '),
    workshop: workshop.title,
    agencies: conveningAcronyms(agencies).join(' · '),
    conveners: listText(convening.map(nameWithAcronym), lang),
    place: placeText(workshop, lang),
    days: daysText(workshop, lang),
    basis: t('certificate.basis', { present: daysPresent.length, count: daysHeld.length }),
    isDemonstration: workshop.isDemonstration
  }
}
