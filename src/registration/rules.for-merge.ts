/** Two people wrote at once: what the form then says, so that nobody's words are lost unseen. Pure. */
import type { Participant } from '../participants/tables.ts'
import { languageOf } from '../platform/i18n.ts'
import { type FormField, VALUE_FIELDS, type ValueField, type Values } from './rules.for-form.ts'

/** The address is not asked again: it is how the person is known. */
const fields = VALUE_FIELDS.filter((field) => field !== 'email')

/** What is known of a person, as the form has it. */
export const valuesOf = (person: Participant): Values => {
  const { honorific, givenNames, familyName, nativeName, organisation, position, sex, sector } = person
  const language = languageOf(person.languages)
  return {
    ...{ honorific, givenNames, familyName, nativeName, organisation, position, sex, sector, language },
    needs: person.dietaryNeeds,
    email: person.email ?? '',
    country: person.country ?? '',
    otherLanguages: person.languages.filter((code) => code !== language),
    listed: person.listed,
    accepted: false
  }
}

/** For a hidden field: what the form says when it is opened. */
export const writeBefore = (values: Values): string =>
  JSON.stringify({
    ...Object.fromEntries(fields.map((field) => [field, values[field]])),
    otherLanguages: values.otherLanguages
  })

/** As it comes back; what cannot be read counts as what the list says now. */
export const readBefore = (text: unknown, now: Values): Values => {
  let said: Record<string, unknown>
  try {
    said = Object(JSON.parse(String(text)))
  } catch {
    return now
  }
  const texts = fields.map((field) => [field, typeof said[field] === 'string' ? said[field] : now[field]])
  const others = Array.isArray(said.otherLanguages) ? said.otherLanguages.map(String) : now.otherLanguages
  return { ...now, ...(Object.fromEntries(texts) as Record<ValueField, string>), otherLanguages: others }
}

/** `isKept`: the form keeps what was typed; otherwise it follows the list. */
export type Meanwhile = { field: Extract<FormField, ValueField>; isKept: boolean }

const isSame = (some: string[], others: string[]) => [...some].sort().join() === [...others].sort().join()

/**
 * `before`: what the form said when it was opened; `typed`: what it says; `now`: what the list says. What the person did
 * not touch follows the list; what both changed stays as typed.
 */
export const merge = (before: Values, typed: Values, now: Values): { values: Values; meanwhile: Meanwhile[] } => {
  const isTouched = (field: ValueField) => typed[field] !== before[field]
  const meanwhile = fields
    .filter((field) => now[field] !== before[field] && now[field] !== typed[field])
    .map((field) => ({ field, isKept: isTouched(field) }))
  const merged = fields.map((field) => [field, isTouched(field) ? typed[field] : now[field]])
  const isSpokenTouched = !isSame(typed.otherLanguages, before.otherLanguages)
  return {
    values: {
      ...typed,
      ...Object.fromEntries(merged),
      otherLanguages: isSpokenTouched ? typed.otherLanguages : now.otherLanguages
    },
    meanwhile
  }
}
