/** When an element is drawn, and whether it is then the same on all badges, on those of a category, or on one. Pure. */
import { type Facts, readField } from './fields.ts'
import type { When } from './layout.elements.ts'
import { type ConditionFact, OF_CATEGORY, OF_EVENT, placesIn } from './layout.places.ts'
import type { Element } from './layout.ts'

export type Reach = 'event' | 'category' | 'badge'

const isKnown = (fact: ConditionFact, facts: Facts): boolean =>
  fact === 'logos'
    ? (facts.event.logos ?? []).some(({ picture }) => picture !== undefined)
    : readField(fact, facts) !== ''

const same = (one: string | undefined, other: string) =>
  one !== undefined && one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en')

/** Whether an element with this condition is on the badge; without a condition it always is. */
export const isDrawn = (when: When, facts: Facts): boolean => {
  const { event, category, badge } = facts
  const isNational = badge?.country !== undefined
  if (when === undefined) return true
  if (when === 'demonstration') return event.isDemonstration
  if (when === 'national' || when === 'not-national') return (when === 'national') === isNational
  return (
    (when.demonstration === undefined || when.demonstration === event.isDemonstration) &&
    (when.national === undefined || when.national === isNational) &&
    (when.category === undefined ||
      when.category.some((named) =>
        [category?.letter, category?.name, category?.known].some((name) => same(name, named))
      )) &&
    (when.section === undefined || when.section.some((section) => section === category?.section)) &&
    (when.has ?? []).every((fact) => isKnown(fact, facts)) &&
    !(when.lacks ?? []).some((fact) => isKnown(fact, facts))
  )
}

const ORDER: Reach[] = ['event', 'category', 'badge']
const widest = (reaches: Reach[]): Reach =>
  ORDER[Math.max(0, ...reaches.map((reach) => ORDER.indexOf(reach)))] ?? 'event'

const isIn = (names: readonly string[], name: string) => names.includes(name)
const ofFact = (name: string): Reach =>
  isIn(OF_EVENT, name) || name === 'logos' ? 'event' : isIn(OF_CATEGORY, name) ? 'category' : 'badge'
const ofColour = (colour = ''): Reach => (colour.endsWith('category') ? 'category' : 'event')

const ofWhen = (when: When): Reach => {
  if (when === undefined || when === 'demonstration') return 'event'
  if (typeof when === 'string' || when.national !== undefined) return 'badge'
  const asked = [...(when.has ?? []), ...(when.lacks ?? [])].map(ofFact)
  return widest([...asked, when.category || when.section ? 'category' : 'event'])
}

/** Whether an element is the same on all badges, on all of a category, or on none. */
export const reachOf = (element: Element): Reach => {
  switch (element.kind) {
    case 'code':
    case 'flag':
      return 'badge'
    case 'image':
      return ofWhen(element.when)
    case 'agenda':
      return widest([ofColour(element.colour), ofColour(element.accent), ofWhen(element.when)])
    case 'words':
      return widest(
        element.stack.flatMap(({ text, colour, when }) => [
          ...placesIn(text).map(ofFact),
          ofColour(colour),
          ofWhen(when)
        ])
      )
    default:
      return widest([ofColour(element.colour), ofWhen(element.when)])
  }
}
