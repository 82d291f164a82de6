/** What crosses the API about letters: their settings, passports, who could be sent what, and many at once. */
import { Type } from 'typebox'
import { ParticipantFilter, State } from '../participants/contract.ts'
import {
  CountryCode,
  Day,
  exact,
  InstantOut,
  MaybeLine,
  MaybeProse,
  Name,
  Nullable,
  type Static,
  Uuid,
  view
} from '../platform/contract.ts'
import { PageQuery } from '../platform/http/paging.ts'
import { LANGUAGES } from '../platform/i18n.ts'
import { STANDINGS } from './rules.for-standing.ts'
import { documentKind, LETTER_KINDS } from './tables.ts'

export const Lang = Type.Enum([...LANGUAGES], { description: 'Of the letter; otherwise that of the workshop' })
const Seats = Type.Integer({
  minimum: 1,
  maximum: 999,
  description: 'Places that a State is offered; untold unless said'
})

const settings = {
  referencePrefix: Type.String({
    maxLength: 60,
    pattern: '^([A-Za-z0-9][A-Za-z0-9 ._/-]*)?$',
    description: 'Begins the number of each letter, such as UNODC/ROSEAP/2017'
  }),
  signatoryName: MaybeLine(200),
  signatoryTitle: MaybeLine(300),
  contact: MaybeLine(300),
  covered: MaybeProse(1500),
  notCovered: MaybeProse(1500),
  replyBy: Nullable(Day)
}
export const LetterSettingsBody = exact('LetterSettingsBody', settings)
export const LetterSettingsView = view('LetterSettings', { ...settings, version: Type.Integer() })

export const Passport = exact('Passport', {
  passportName: Name(120),
  passportNumber: Type.String({ pattern: '^[A-Za-z0-9]{5,20}$', description: 'Letters and digits, without spaces' }),
  nationality: CountryCode,
  expiresOn: Nullable(Day)
})
export const PassportView = view('PassportView', {
  passportName: Type.String(),
  passportNumber: Type.String({ description: 'Its last four letters; the rest is on the letter alone' }),
  nationality: CountryCode,
  expiresOn: Nullable(Day),
  version: Type.Integer(),
  changedAt: InstantOut
})

export const OneLetterQuery = Type.Object({ lang: Type.Optional(Lang) })
export const NoteQuery = Type.Object({ lang: Type.Optional(Lang), seats: Type.Optional(Seats) })

export const SpecimenQuery = Type.Object({
  kind: Type.Enum([...LETTER_KINDS]),
  lang: Type.Optional(Lang),
  participant: Type.Optional(Uuid),
  country: Type.Optional(CountryCode),
  seats: Type.Optional(Seats)
})

const Kind = Type.Enum([...documentKind.enumValues])
const Ids = Type.Array(Uuid, { minItems: 1, maxItems: 5000, uniqueItems: true })
/** Together they narrow. Notes verbales go to the States of `country`, or of everybody on the list. */
const choice = { kind: Kind, lang: Type.Optional(Lang), seats: Type.Optional(Seats), ...ParticipantFilter.properties }

export const LetterChoice = Type.Object({
  ...choice,
  standing: Type.Optional(Type.Array(Type.Enum([...STANDINGS]), { minItems: 1, maxItems: STANDINGS.length })),
  ...PageQuery.properties
})
export const LetterBatch = exact('LetterBatch', {
  ...choice,
  ids: Type.Optional(Ids),
  standing: Type.Optional(Type.Enum(['new', 'outdated'], { description: 'Only those that stand so' })),
  everything: Type.Optional(
    Type.Boolean({ description: 'Print those that were issued before as well, unchanged; otherwise only what is new' })
  )
})

const Standing = Type.Enum([...STANDINGS], {
  description:
    'issued: valid and true; outdated: would be replaced; new: could be issued; the others say what is in the way'
})
export const LetterChoiceView = view('LetterChoice', {
  items: Type.Array(
    view('LetterCandidate', {
      participantId: Nullable(Uuid),
      country: Nullable(CountryCode),
      name: Type.String(),
      organisation: Type.String(),
      state: Nullable(State),
      standing: Standing,
      letterReference: Nullable(Type.String()),
      issuedAt: Nullable(InstantOut)
    })
  ),
  next: Nullable(Type.String()),
  counts: Type.Array(
    view('LetterStandingCount', { standing: Standing, count: Type.Integer({ description: 'Of all who are chosen' }) })
  )
})

export type LetterSettingsBody = Static<typeof LetterSettingsBody>
export type Passport = Static<typeof Passport>
export type LetterChoice = Static<typeof LetterChoice>
export type LetterBatch = Static<typeof LetterBatch>
