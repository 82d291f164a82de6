/** Where the boxes of a timetable stand: lanes for what runs side by side, a row from each time to the next. Pure. */
import type { GridDay, GridItem } from '../flow/blocks.ts'

/** `lane` and `lanes` count columns of the day. */
export type Placed = { item: GridItem; lane: number; lanes: number }
/** `rooms` name the columns when they stand for rooms. */
export type DayPlan = { day: GridDay; columns: number; rooms: string[]; placed: Placed[] }

/** Items that overlap, directly or through others. */
const clustersOf = (items: GridItem[]): GridItem[][] => {
  const clusters: GridItem[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of [...items].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (item.from >= end) clusters.push([])
    clusters.at(-1)!.push(item)
    end = Math.max(end, item.to)
  }
  return clusters
}

/** The first lane that is free, in the order of the rooms. */
const laneEach = (cluster: GridItem[], order: (item: GridItem) => number): { item: GridItem; lane: number }[] => {
  const ends: number[] = []
  return [...cluster]
    .sort((a, b) => a.from - b.from || order(a) - order(b))
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.from)
      const lane = free < 0 ? ends.length : free
      ends[lane] = item.to
      return { item, lane }
    })
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
const MOST_SHARED = 12

/** Alone across the day, side by side where they overlap. */
export const planDay = (day: GridDay): DayPlan => {
  const order = ({ room }: GridItem) => day.rooms.indexOf(room)
  const clusters = clustersOf(day.items).map((cluster) => laneEach(cluster, order))
  const counts = clusters.map((cluster) => Math.max(...cluster.map(({ lane }) => lane)) + 1)
  const common = counts.reduce((a, b) => (a * b) / gcd(a, b), 1)
  const columns = common <= MOST_SHARED ? common : Math.max(1, ...counts)
  const placed = clusters.flatMap((cluster, i) => {
    const edge = (lane: number) => Math.floor((lane * columns) / counts[i]!)
    return cluster.map(({ item, lane }) => ({ item, lane: edge(lane), lanes: edge(lane + 1) - edge(lane) }))
  })
  return { day, columns, rooms: [], placed }
}

/** A column for each room that is used beside another; whatever is alone in its time goes across. */
export const planRooms = (day: GridDay): DayPlan => {
  const clusters = clustersOf(day.items)
  const beside = clusters.filter(({ length }) => length > 1)
  const rooms = day.rooms.filter((room) => beside.some((cluster) => cluster.some((item) => item.room === room)))
  const inOneRoom = beside.some((cluster) =>
    cluster.some((a) => cluster.some((b) => a !== b && a.room === b.room && a.from < b.to && b.from < a.to))
  )
  if (rooms.length < 2 || inOneRoom) return planDay(day)
  const placed = clusters.flatMap((cluster) =>
    cluster.length === 1
      ? [{ item: cluster[0]!, lane: 0, lanes: rooms.length }]
      : cluster.map((item) => ({ item, lane: rooms.indexOf(item.room), lanes: 1 }))
  )
  return { day, columns: rooms.length, rooms, placed }
}

/** All times at which something begins or ends, in order. */
export const timesOf = (plans: DayPlan[]): number[] =>
  [...new Set(plans.flatMap(({ placed }) => placed.flatMap(({ item }) => [item.from, item.to])))].sort((a, b) => a - b)

type Need = { from: number; to: number; height: number }

/** The least y of each time, so that every box is as high as it needs. The last one is the height of all. */
export const leastHeights = (times: number[], needs: Need[], leastRow: number): number[] => {
  const ys: number[] = []
  const at = new Map(times.map((time, i) => [time, i]))
  for (const [i, time] of times.entries()) {
    const ending = needs.filter(({ to }) => to === time).map(({ from, height }) => ys[at.get(from)!]! + height)
    ys.push(Math.max(i === 0 ? 0 : ys[i - 1]! + leastRow, ...ending))
  }
  return ys
}

/** Spreads the height that is left over the rows in which something happens, longer ones more, within reason. */
export const stretched = (times: number[], ys: number[], busy: (from: number) => boolean, room: number): number[] => {
  const most = 0.9 // points a minute
  const minutes = times.map((time, i) => (i > 0 && busy(times[i - 1]!) ? time - times[i - 1]! : 0))
  const all = minutes.reduce((sum, one) => sum + one, 0)
  const each = all === 0 ? 0 : Math.min(most, (room - ys.at(-1)!) / all)
  let sum = 0
  return ys.map((y, i) => {
    sum += minutes[i]! * each
    return y + sum
  })
}

/** Halves of what is too high for a page, at a time at which least is cut; what goes on is in both. */
export const halved = (day: GridDay): [GridDay, GridDay] | undefined => {
  const times = [...new Set(day.items.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b).slice(1, -1)
  if (times.length === 0) return undefined
  const [first, last] = [Math.min(...day.items.map(({ from }) => from)), Math.max(...day.items.map(({ to }) => to))]
  const cost = (time: number) =>
    day.items.filter(({ from, to }) => from < time && time < to).length * 1000 + Math.abs(time - (first + last) / 2)
  const at = [...times].sort((a, b) => cost(a) - cost(b))[0]!
  const cut = (item: GridItem, from: number, to: number): GridItem => ({
    ...item,
    ...(from > item.from && { from, fromText: '' }),
    ...(to < item.to && { to, toText: '' })
  })
  const part = (from: number, to: number): GridDay => ({
    ...day,
    items: day.items.filter((item) => item.from < to && from < item.to).map((item) => cut(item, from, to))
  })
  return [part(first, at), part(at, last)]
}
