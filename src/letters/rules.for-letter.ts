/** Writes a letter: a template whose places are filled, without what has nothing to say. Pure. */
import { placesIn, type Template } from './rules.for-templates.ts'

export type Values = Readonly<Record<string, string>>

/** A letter as it is printed. Places of the passport stay open: its number is kept nowhere but with the passport. */
export type Written = {
  subject: string
  addressee: string[]
  salutation: string
  body: (string | { list: string[] } | { facts: [label: string, value: string][] })[]
  closing: string
  signature: string[]
}

const isEmpty = (text: string, values: Values) => placesIn(text).some((place) => (values[place] ?? '') === '')

const fillPlaces = (text: string, values: Values) => text.replace(/\{([^{}]*)\}/g, (_, place) => values[place] ?? '')

/** Square brackets hold what is left out when a place in them is empty; so is a whole text whose place is. */
const fillText = (text: string, values: Values): string => {
  const chosen = text.replace(/\[([^[\]]*)\]/g, (_, part: string) => (isEmpty(part, values) ? '' : part))
  if (isEmpty(chosen, values)) return ''
  // a sentence that ends with a place which brings its own full stop has one
  return fillPlaces(chosen, values)
    .replace(/([.。])[.。]$/u, '$1')
    .trim()
}

const fillAll = (texts: string[] = [], values: Values) => texts.map((text) => fillText(text, values)).filter(Boolean)

const fillPart = (part: Template['body'][number], values: Values): Written['body'] => {
  if (typeof part === 'string') return fillAll([part], values)
  if ('list' in part) {
    const list = fillAll(part.list, values)
    return list.length > 0 ? [{ list }] : []
  }
  const facts = part.facts
    .map(([label, value]): [string, string] => [fillText(label, values), fillText(value, values)])
    .filter(([label, value]) => label && value)
  return facts.length > 0 ? [{ facts }] : []
}

type Addressed = { isExcellency: boolean; sex: string }

const salutationOf = ({ salutation }: Template, { isExcellency, sex }: Addressed): string => {
  if (typeof salutation !== 'object') return salutation ?? ''
  const bySex = sex === 'female' ? salutation.female : sex === 'male' ? salutation.male : undefined
  return (isExcellency ? salutation.excellency : undefined) ?? bySex ?? salutation.other
}

/** `to`: who is addressed; of no letter to a person it is not asked. */
export const writeLetter = (
  template: Template,
  values: Values,
  to: Addressed = { isExcellency: false, sex: 'not-recorded' }
): Written => ({
  subject: fillText(template.subject ?? '', values),
  addressee: [...new Set(fillAll(template.addressee, values))],
  salutation: fillText(salutationOf(template, to), values),
  body: template.body.flatMap((part) => fillPart(part, values)),
  closing: fillText(template.closing ?? '', values),
  signature: fillAll(template.signature, values)
})

/** A value that stands for itself, to be filled when the letter is printed. */
export const leftOpen = (place: string): string => `{${place}}`

/** The letter with the places filled that were left open. */
export const closeLetter = (letter: Written, values: Values): Written => {
  const close = (text: string) => fillPlaces(text, values)
  const closed = (text: string) => text.replace(/\{(passport\.[^{}]*)\}/g, (whole) => close(whole))
  return {
    ...letter,
    subject: closed(letter.subject),
    addressee: letter.addressee.map(closed),
    salutation: closed(letter.salutation),
    body: letter.body.map((part) => {
      if (typeof part === 'string') return closed(part)
      if ('list' in part) return { list: part.list.map(closed) }
      return { facts: part.facts.map(([label, value]): [string, string] => [label, closed(value)]) }
    }),
    closing: closed(letter.closing),
    signature: letter.signature.map(closed)
  }
}
