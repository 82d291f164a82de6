/** What a letter says of a person, a State and a workshop, in one language. Pure. */
import { fullName, ownScriptName } from '../participants/rules.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { langOf } from '../platform/pdf/text/language.ts'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { daysText, listText, placeText, whereText } from '../workshops/document.pdf.ts'
import type { WorkshopAgency } from '../workshops/queries.ts'
import { conveningAcronyms, nameWithAcronym } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { leftOpen, type Values, type Written, writeLetter } from './rules.for-letter.ts'
import { stateAfterOf } from './rules.for-states.ts'
import type { Template } from './rules.for-templates.ts'
import type { IssuedFacts, LetterSettings, TravelDocument } from './tables.ts'

/** Settings of a workshop whose organisers have written none. */
export type Settings = Pick<
  LetterSettings,
  'referencePrefix' | 'signatoryName' | 'signatoryTitle' | 'contact' | 'covered' | 'notCovered' | 'replyBy'
>

export type Addressee = {
  honorific: string
  displayName: string
  nativeName: string
  languages: string[]
  sex: string
  position: string
  organisation: string
  country: string | null
}

/** Everything of the workshop that a letter may say. */
export type Occasion = { workshop: Workshop; agencies: WorkshopAgency[]; settings: Settings }

type Context = Occasion & { template: Template; lang: Language }

const dayText = (day: string | null, lang: Language) => (day ? dayRange(day, day, localeOf(lang)) : '')

const convenersOf = (agencies: WorkshopAgency[], lang: Language) =>
  listText(agencies.filter(({ role }) => role === 'convening').map(nameWithAcronym), lang)

const valuesOfWorkshop = ({ workshop, agencies, settings, lang }: Context): Values => ({
  'workshop.title': workshop.title,
  'workshop.days': daysText(workshop, lang),
  'workshop.where': whereText(workshop, lang),
  'workshop.city': workshop.city,
  'workshop.venue': workshop.venue,
  'workshop.aim': workshop.aim,
  'workshop.conveners': convenersOf(agencies, lang) || translator(lang, 'letters')('certificate.secretariat'),
  'workshop.hostState': stateAfterOf(workshop.country, lang),
  'workshop.hostCountry': printedCountryName(workshop.country, lang),
  'letter.signatory': settings.signatoryName,
  'letter.signatoryTitle': settings.signatoryTitle,
  'letter.contact': settings.contact,
  'letter.covered': settings.covered,
  'letter.notCovered': settings.notCovered,
  'letter.replyBy': dayText(settings.replyBy, lang)
})

/** A name in the script of the letter stands alone; otherwise the other one follows it. */
const valuesOfPerson = (person: Addressee, lang: Language): Values => {
  const own = ownScriptName(person.displayName, person.nativeName)
  const isOwn = own !== '' && person.languages[0] === lang
  return {
    'person.name': isOwn ? own : fullName(person),
    'person.fullName': isOwn ? own : fullName(person),
    'person.displayName': isOwn ? own : person.displayName,
    'person.nativeName': isOwn ? fullName(person) : own,
    'person.honorific': person.honorific,
    'person.position': person.position,
    'person.organisation': person.organisation,
    'person.positionAndOrganisation': [person.position, person.organisation]
      .filter(Boolean)
      .join(lang === 'ar' ? '، ' : ', '),
    'person.country': person.country ? printedCountryName(person.country, lang) : ''
  }
}

/**
 * Names in Latin letters within Arabic keep their brackets and full stops to themselves: between left-to-right marks
 * (UAX #9), since the isolates are not let through to paper.
 */
const set = (values: Values, lang: Language): Values =>
  lang === 'ar'
    ? Object.fromEntries(
        Object.entries(values).map(([place, text]) => [
          place,
          /^[^\p{L}]*\p{sc=Latin}/u.test(text) ? `\u200e${text}\u200e` : text
        ])
      )
    : values

const openPassport = ({ expiresOn }: Pick<TravelDocument, 'expiresOn'>): Values => ({
  'passport.name': leftOpen('passport.name'),
  'passport.number': leftOpen('passport.number'),
  'passport.nationality': leftOpen('passport.nationality'),
  'passport.expiresOn': expiresOn ? leftOpen('passport.expiresOn') : ''
})

/** For the moment of printing. */
export const valuesOfPassport = (passport: TravelDocument, lang: Language): Values => ({
  'passport.name': passport.passportName,
  'passport.number': passport.passportNumber,
  'passport.nationality': printedCountryName(passport.nationality, lang),
  'passport.expiresOn': dayText(passport.expiresOn, lang)
})

const isExcellency = (honorific: string) => /^(H\.?\s?E\b|Amb\b|Ambassador|His Exc|Her Exc)/i.test(honorific)

const factsFrom = (
  { workshop, agencies, lang }: Context,
  letter: Written,
  of: Pick<IssuedFacts, 'name' | 'nativeName' | 'nativeLang' | 'organisation'>
): IssuedFacts => ({
  lang,
  ...of,
  workshop: workshop.title,
  agencies: conveningAcronyms(agencies).join(' · '),
  conveners: convenersOf(agencies, lang),
  place: placeText(workshop, lang),
  days: daysText(workshop, lang),
  basis: '',
  isDemonstration: workshop.isDemonstration,
  letter
})

/** `passport`: of visa letters alone, with its keyed digest. */
export const personLetterFacts = (
  context: Context,
  person: Addressee,
  passport?: { document: TravelDocument; digest: string }
): IssuedFacts => {
  const told = { ...valuesOfWorkshop(context), ...valuesOfPerson(person, context.lang) }
  const values = { ...set(told, context.lang), ...(passport && openPassport(passport.document)) }
  const to = { isExcellency: isExcellency(person.honorific), sex: person.sex }
  const native = ownScriptName(person.displayName, person.nativeName)
  const facts = factsFrom(context, writeLetter(context.template, values, to), {
    name: fullName(person),
    nativeName: native,
    nativeLang: langOf(native, person.languages) ?? '',
    organisation: person.organisation
  })
  return passport ? { ...facts, passport: passport.digest } : facts
}

/** Of a note verbale; `seats` null: no number is told. It names no person. */
export const noteFacts = (context: Context, iso3: string, seats: number | null): IssuedFacts => {
  const name = printedCountryName(iso3, context.lang)
  const values = {
    ...valuesOfWorkshop(context),
    'mission.state': stateAfterOf(iso3, context.lang),
    'mission.name': name,
    'note.seats': seats === null ? '' : new Intl.NumberFormat(localeOf(context.lang)).format(seats)
  }
  const letter = writeLetter(context.template, set(values, context.lang))
  return factsFrom(context, letter, { name, nativeName: '', nativeLang: '', organisation: letter.addressee[0] ?? '' })
}
