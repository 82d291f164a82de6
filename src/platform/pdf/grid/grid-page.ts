/** A timetable on one page, if it fits: boxes at the largest size at which nothing is cut, or cut at the smallest. */
import type { GridDay, GridItem } from '../flow/blocks.ts'
import type { Setting } from '../flow/set.ts'
import { type SetBox, setBox } from './grid-boxes.ts'
import { type DayPlan, leastHeights, type Placed, planDay, planRooms, stretched, timesOf } from './grid-plan.ts'

const TIME_WIDTH = 38
const LEAST_WIDTH = 52 // of a box
const LINE = 1.45 // ems
const MOST_LANES = 8 // rooms on one page
export const SIZES = { days: [9, 8.5, 8, 7.5, 7], day: [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] }
const LINES = { whole: 4, cut: 2 }

/** `x` and `width` of its columns; `boxes` in the order of their items. */
export type SetDay = {
  plan: DayPlan
  x: number
  width: number
  boxes: (SetBox & Placed & { x: number; width: number })[]
}
export type SetGrid = { days: SetDay[]; times: number[]; ys: number[]; timeWidth: number; size: number; headed: number }

const setDays = (setting: Setting, plans: DayPlan[], size: number, lines: number): SetDay[] => {
  const width = (setting.width - TIME_WIDTH) / plans.length
  return plans.map((plan, i) => {
    const x = TIME_WIDTH + i * width
    const column = width / plan.columns
    const boxes = plan.placed.map((placed) => {
      const own = { x: x + placed.lane * column, width: placed.lanes * column }
      return { ...placed, ...own, ...setBox(setting, placed.item, own.width - 2, size, lines) }
    })
    return { plan, x, width, boxes }
  })
}

/** Whether it can fit at all, told without setting a line: wide enough, and high enough for one line in each box. */
const mayFit = (setting: Setting, plans: DayPlan[], times: number[], room: number, size: number): boolean => {
  const width = (setting.width - TIME_WIDTH) / plans.length
  const isWide = plans.every(({ columns, placed }) =>
    placed.every(({ lanes }) => (width / columns) * lanes >= LEAST_WIDTH)
  )
  if (!isWide || times.length * size * LINE > room) return false
  const needs = plans.flatMap(({ placed }) =>
    placed.map(({ item: { from, to } }) => ({ from, to, height: size * LINE }))
  )
  return leastHeights(times, needs, size * LINE).at(-1)! <= room
}

/** `room` is the height for everything; `headed` is what the rows of headings take of it. */
const attempt = (
  setting: Setting,
  plans: DayPlan[],
  room: number,
  size: number,
  lines: number
): SetGrid | undefined => {
  const times = timesOf(plans)
  const headed = (size + 8) * (plans.some(({ rooms }) => rooms.length > 0) ? 2 : 1) + 2
  if (!mayFit(setting, plans, times, room - headed, size)) return undefined
  const days = setDays(setting, plans, size, lines)
  const boxes = days.flatMap((day) => day.boxes)
  if (lines === LINES.whole && boxes.some(({ isWhole }) => !isWhole)) return undefined
  const needs = boxes.map(({ item, need }) => ({ from: item.from, to: item.to, height: need + 1.5 }))
  const ys = leastHeights(times, needs, size * LINE)
  if (ys.at(-1)! + headed > room) return undefined
  const busy = (from: number) => boxes.some(({ item }) => item.from <= from && from < item.to)
  return { days, times, ys: stretched(times, ys, busy, room - headed), timeWidth: TIME_WIDTH, size, headed }
}

const first = <T, R>(items: T[], of: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = of(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** All days side by side, with no title cut. */
export const onOnePage = (setting: Setting, days: GridDay[], room: number): SetGrid | undefined => {
  const plans = days.map(planDay)
  return first(SIZES.days, (size) => attempt(setting, plans, room, size, LINES.whole))
}

/** A day on a page of its own, by rooms; titles are cut only when nothing else helps. */
export const dayOnPage = (setting: Setting, day: GridDay, room: number): SetGrid | undefined => {
  const plans = [planRooms(day)]
  return (
    first(SIZES.day, (size) => attempt(setting, plans, room, size, LINES.whole)) ??
    attempt(setting, plans, room, 7, LINES.cut)
  )
}

/** Rooms that are too many for one page are shared out; what has the whole day to itself is on each. */
export const byRooms = (day: GridDay): GridDay[] => {
  const { rooms } = planRooms(day)
  if (rooms.length <= MOST_LANES) return [day]
  const alone = (item: GridItem) => !day.items.some((one) => one !== item && one.from < item.to && item.from < one.to)
  return Array.from({ length: Math.ceil(rooms.length / MOST_LANES) }, (_, i) => {
    const here = rooms.slice(i * MOST_LANES, (i + 1) * MOST_LANES)
    return { ...day, rooms: here, items: day.items.filter((item) => alone(item) || here.includes(item.room)) }
  })
}
