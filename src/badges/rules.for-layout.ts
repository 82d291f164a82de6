/** Everything that is wrong with a layout: its form, what would not fit, and what could not be cut or scanned. Pure. */
import { Check, Errors } from 'typebox/value'
import { OF_HALVES } from './fitting.ts'
import { FIELD_NAMES, placesIn } from './layout.places.ts'
import {
  allElements,
  ELEMENTS,
  type Element,
  elementsOn,
  Frame,
  kindOf,
  type Layout,
  SIDES,
  type Words
} from './layout.ts'
import { sidesOfPaper, sidesPrinted } from './rules.for-paper.ts'

type Box = { x: number; y: number; width: number; height: number }

/** A code of 25 modules with four of white on either side (ISO/IEC 18004, 9.1). */
export const QUIET_SHARE = 4 / 33
/** Modules of 0.45 mm: five dots at 300 dpi, and three pixels of a telephone's picture at 15 cm (docs/badge-layouts.md). */
const SMALLEST_CODE_MM = 15
const MM_PER_POINT = 25.4 / 72

const formFaults = (schema: typeof Frame | (typeof ELEMENTS)[keyof typeof ELEMENTS], value: unknown, at: string) =>
  Check(schema, value)
    ? []
    : Errors(schema, value)
        .filter(({ keyword }) => keyword !== 'boolean') // says the same as additionalProperties
        .map(({ instancePath, message, params }) => {
          const extra = 'additionalProperties' in params ? `: ${params.additionalProperties.join(', ')}` : ''
          return `${at}${instancePath || '/'} ${message}${extra}`
        })

const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01

/** Where ink may be: a code without the white around it. */
const inkOf = (element: Element): Box => {
  if (element.kind === 'code') {
    const quiet = element.size * QUIET_SHARE
    const size = element.size - 2 * quiet
    return { x: element.x + quiet, y: element.y + quiet, width: size, height: size }
  }
  if (element.kind === 'flag') return { x: element.x, y: element.y, width: element.width, height: element.width * 0.75 }
  if (element.kind !== 'line') return element.box
  const { from, to } = element
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
}

/** The height of a text when it is longest, in millimetres. */
const tallest = ({ size, fit, height, lines = 1, leading = 1.2, gap = 0 }: Words, isFirst: boolean): number => {
  if (fit === 'fill' && height !== undefined) return height + (isFirst ? 0 : gap)
  const largest = Math.max(size.max, lines > 1 ? 2 * OF_HALVES * size.max : 0, lines * size.min)
  const sizes = fit === 'largest' ? largest : lines * size.max
  return sizes * leading * MM_PER_POINT + (isFirst ? 0 : gap)
}

type Answers = { national: boolean; known: Set<string> }
const mayBeDrawn = ({ when }: Words, { national, known }: Answers): boolean => {
  if (when === undefined || when === 'demonstration') return true
  if (typeof when === 'string') return (when === 'national') === national
  const { has = [], lacks = [] } = when
  return (
    (when.national ?? national) === national &&
    has.every((fact) => known.has(fact)) &&
    !lacks.some((fact) => known.has(fact))
  )
}

/** Which words can stand together: what is for national delegates never meets what is for others. */
const meetings = (stack: Words[]): Words[][] => {
  const asked = stack.flatMap(({ when }) =>
    typeof when === 'object' ? [...(when.has ?? []), ...(when.lacks ?? [])] : []
  )
  const facts = [...new Set(asked)].slice(0, 6)
  const subsets = Array.from({ length: 2 ** facts.length }, (_, bits) => facts.filter((_, i) => bits & (1 << i)))
  return [true, false].flatMap((national) =>
    subsets.map((known) => stack.filter((words) => mayBeDrawn(words, { national, known: new Set(known) })))
  )
}

const wordsFaults = (element: Element): string[] => {
  if (element.kind !== 'words') return []
  const faults = element.stack.flatMap(({ text, size, fit, height }) => {
    const unknown = placesIn(text).filter((place) => !FIELD_NAMES.includes(place))
    const names = FIELD_NAMES.map((name) => `{${name}}`).join(' ')
    return [
      ...(fit === 'fill' && height === undefined ? [`"${text}" fills its box, but has no height`] : []),
      ...unknown.map((place) => `has a place {${place}} that nothing fills; there are ${names}`),
      ...(size.min > size.max ? [`"${text}" has a smallest size of ${size.min} above its largest, ${size.max}`] : [])
    ]
  })
  const height = Math.max(
    ...meetings(element.stack).map((stack) => stack.reduce((sum, words, i) => sum + tallest(words, i === 0), 0))
  )
  if (height <= element.box.height + 0.01) return faults
  return [...faults, `can need ${height.toFixed(1)} mm, but its box is ${element.box.height} mm high`]
}

const codeFaults = (size: number, layout: Layout): string[] => [
  ...(size < SMALLEST_CODE_MM ? [`is ${size} mm with its white border; phones need ${SMALLEST_CODE_MM} mm`] : []),
  ...(kindOf(layout) === 'badge' ? [] : [`would open doors: only badges have codes, no ${kindOf(layout)}`])
]

/** `fileFault` says what is wrong with a picture in templates/images; undefined: nothing. */
export type FileFault = (name: string) => string | undefined

const sizeFaults = ({ max, min }: { max: number; min: number }) =>
  min > max ? [`has a smallest size of ${min} above its largest, ${max}`] : []

const elementFaults = (element: Element, layout: Layout, fileFault: FileFault): string[] => {
  const { margin, hole, width, height } = layout.badge
  const safe = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin }
  const faults = wordsFaults(element)
  if (element.kind === 'code') faults.push(...codeFaults(element.size, layout))
  if (element.kind === 'agenda') faults.push(...sizeFaults(element.size))
  if (element.kind === 'image' && element.source.startsWith('file:')) {
    const name = element.source.slice('file:'.length)
    const fault = fileFault(name)
    if (fault) faults.push(`shows the picture templates/images/${name}, which ${fault}`)
  }
  if (!isWithin(inkOf(element), safe)) faults.push(`reaches out of the badge's margin of ${margin} mm`)
  if (hole && overlap(inkOf(element), hole)) faults.push('lies where the hole for the lanyard is')
  return faults
}

const cellFaults = (layout: Layout): string[] => {
  const { page, badge } = layout
  const [{ faces } = { faces: [] }] = sidesOfPaper(layout)
  const boxes = faces.map(({ cell, x, y }) => ({ cell, x, y, width: badge.width, height: badge.height }))
  return boxes.flatMap((face, i) => [
    ...(isWithin(face, { x: 0, y: 0, ...page }) ? [] : [`/cells/${face.cell} reaches out of the page`]),
    ...boxes
      .slice(0, i)
      .filter((other) => overlap(face, other))
      .map((other) => `/cells/${face.cell} lies over /cells/${other.cell}`)
  ])
}

/** Sides that are drawn nowhere, and faces with nothing on them. */
const sideFaults = (layout: Layout): string[] => {
  const printed = sidesPrinted(layout)
  const missing = printed.filter((side) => elementsOn(layout, side).length === 0)
  const unused = Object.entries(SIDES).filter(([side, list]) => layout[list] && !printed.some((one) => one === side))
  const isBackTwice =
    layout.duplex && layout.cells.some(({ faces }) => faces.some(({ side = 'front' }) => side !== 'front'))
  return [
    ...missing.map((side) => `/${SIDES[side]} is missing, but the side ${side} is printed`),
    ...unused.map(([side, list]) => `/${list} is printed nowhere: no face is of the side ${side}`),
    ...(isBackTwice ? ['/duplex has the back on the second page: no face may be of another side than the front'] : []),
    ...(layout.by === 'country' && kindOf(layout) !== 'name-plate' ? ['/by is for name plates alone'] : [])
  ]
}

const formOf = (given: unknown, at: string): string[] => {
  const kind = (given as { kind?: string } | null)?.kind
  if (!Object.hasOwn(ELEMENTS, kind ?? '')) return [`${at}/kind must be one of ${Object.keys(ELEMENTS).join(', ')}`]
  return formFaults(ELEMENTS[kind as keyof typeof ELEMENTS], given, at)
}

/** Each fault begins with the place that it is about. What is wrong in form is told first, alone. */
export const layoutFaults = (given: unknown, fileFault: FileFault = () => undefined): string[] => {
  const form = formFaults(Frame, given, '')
  if (form.length > 0) return form
  const layout = given as Layout
  const elements = allElements(layout)
  const ofElements = elements.flatMap(({ list, at, element }) => formOf(element, `/${list}/${at}`))
  if (ofElements.length > 0) return ofElements
  return [
    ...cellFaults(layout),
    ...sideFaults(layout),
    ...elements.flatMap(({ list, at, element }) =>
      elementFaults(element, layout, fileFault).map((fault) => `/${list}/${at} (${element.kind}) ${fault}`)
    )
  ]
}
