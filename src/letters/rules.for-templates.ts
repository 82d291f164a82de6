/** What a template of a letter is, and everything that is wrong with one. Pure. */
import { Type } from 'typebox'
import { Check, Errors } from 'typebox/value'
import type { Static } from '../platform/contract.ts'
import type { LetterKind } from './tables.ts'

const Words = Type.String({ minLength: 1, maxLength: 4000 })
const strict = { additionalProperties: false } as const
/** By the person's sex as it is recorded, and for who bears the title of an excellency. */
const Salutation = Type.Union([
  Words,
  Type.Object(
    {
      excellency: Type.Optional(Words),
      female: Type.Optional(Words),
      male: Type.Optional(Words),
      other: Words
    },
    strict
  )
])
const Part = Type.Union([
  Words,
  Type.Object({ list: Type.Array(Words, { minItems: 1, maxItems: 40 }) }, strict),
  Type.Object({ facts: Type.Array(Type.Tuple([Words, Words]), { minItems: 1, maxItems: 40 }) }, strict)
])
export const Template = Type.Object(
  {
    subject: Type.Optional(Words),
    addressee: Type.Array(Words, { minItems: 1, maxItems: 10 }),
    salutation: Type.Optional(Salutation),
    body: Type.Array(Part, { minItems: 1, maxItems: 60 }),
    closing: Type.Optional(Words),
    signature: Type.Optional(Type.Array(Words, { minItems: 1, maxItems: 6 }))
  },
  strict
)
export type Template = Static<typeof Template>

const WORKSHOP = ['title', 'days', 'where', 'city', 'venue', 'aim', 'conveners', 'hostState', 'hostCountry']
const LETTER = ['signatory', 'signatoryTitle', 'contact', 'covered', 'notCovered', 'replyBy']
const PERSON = [
  'name',
  'fullName',
  'displayName',
  'nativeName',
  'honorific',
  'position',
  'organisation',
  'positionAndOrganisation',
  'country'
]
const PASSPORT = ['name', 'number', 'nationality', 'expiresOn']

const places = (of: Record<string, string[]>) =>
  Object.entries(of).flatMap(([group, names]) => names.map((name) => `${group}.${name}`))

/** The places that each kind of letter may name. The passport is known to one alone, and a note verbale names nobody. */
export const PLACES: Record<LetterKind, readonly string[]> = {
  'invitation-letter': places({ person: PERSON, workshop: WORKSHOP, letter: LETTER }),
  'visa-letter': places({ person: PERSON, workshop: WORKSHOP, letter: LETTER, passport: PASSPORT }),
  'note-verbale': places({ mission: ['state', 'name'], note: ['seats'], workshop: WORKSHOP, letter: LETTER })
}

export const placesIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)

const textsOf = (template: Template): [at: string, text: string][] => {
  const { salutation } = template
  const flat = (at: string, texts: (string | undefined)[]): [string, string][] =>
    texts.flatMap((text, i) => (text === undefined ? [] : [[`${at}/${i}`, text] as [string, string]]))
  const parts = template.body.flatMap((part, i) => {
    if (typeof part === 'string') return [[`/body/${i}`, part] as [string, string]]
    return 'list' in part
      ? flat(`/body/${i}/list`, part.list)
      : part.facts.flatMap((row, n) => flat(`/body/${i}/facts/${n}`, row))
  })
  const one = (at: string, text: string | undefined): [string, string][] => (text === undefined ? [] : [[at, text]])
  return [
    ...one('/subject', template.subject),
    ...flat('/addressee', template.addressee),
    ...(typeof salutation === 'object'
      ? Object.entries(salutation).map(([which, text]): [string, string] => [`/salutation/${which}`, text])
      : one('/salutation', salutation)),
    ...parts,
    ...one('/closing', template.closing),
    ...flat('/signature', template.signature ?? [])
  ]
}

const textFaults = (kind: LetterKind, at: string, text: string): string[] => {
  const known = PLACES[kind]
  const unknown = placesIn(text).filter((place) => !known.includes(place))
  const bare = text.replace(/\{[^{}]*\}/g, '')
  return [
    ...unknown.map((place) => `${at} has a place {${place}} that nothing fills; there are ${known.join(' ')}`),
    ...(/[{}]/.test(bare) ? [`${at} has a brace without its other half`] : []),
    ...(/^[^[\]]*(\[[^[\]]*\][^[\]]*)*$/.test(text)
      ? []
      : [`${at} has a bracket without its other half, or one in another`])
  ]
}

const formFaults = (given: unknown): string[] =>
  Errors(Template, given)
    .filter(({ keyword }) => keyword !== 'boolean' && keyword !== 'anyOf')
    .map(({ instancePath, message, params }) => {
      const extra = 'additionalProperties' in params ? `: ${params.additionalProperties.join(', ')}` : ''
      return `${instancePath || '/'} ${message}${extra}`
    })

/** Nothing, when the letter can be written. */
export const templateFaults = (kind: LetterKind, given: unknown): string[] => {
  if (!Check(Template, given)) return [...new Set(formFaults(given))]
  const signed = given.signature !== undefined || given.salutation !== undefined || given.closing !== undefined
  return [
    ...(kind === 'note-verbale' && signed
      ? ['a note verbale is initialled: it has no salutation, closing or signature']
      : []),
    ...(kind !== 'note-verbale' && !given.signature ? ['/signature is missing: a letter is signed'] : []),
    ...textsOf(given).flatMap(([at, text]) => textFaults(kind, at, text))
  ]
}
