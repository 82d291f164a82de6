/** Which numbers of everybody would point at single people of other agencies, and are not told. Pure. */
import type { Named } from '../participants/rules.for-counts.ts'

/** Cells that would tell of fewer people than this are withheld from those who may not see the people. */
const SMALLEST = 3

type Row<M extends string> = Named & { counts: Record<M, number | null>[] }

const isSmall = (n: number) => n > 0 && n < SMALLEST

/**
 * Rows with two counts, of own people and of everybody. Withholds small numbers of other agencies' people, and more rows
 * where the total would give those away. The first measure is the size of the group, of which the others are parts.
 */
export const withheldRows = <M extends string, R extends Row<M>>(
  rows: R[],
  hasTotal: boolean,
  measures: readonly [M, ...M[]]
): { rows: R[]; withheld: boolean } => {
  const [size, ...parts] = measures
  const rest = ({ counts: [own, all] }: R, what: M) => (all![what] ?? 0) - (own![what] ?? 0)
  const hidden = new Set(rows.filter((row) => measures.some((what) => isSmall(rest(row, what)))).map(({ key }) => key))
  const sum = (what: M) => rows.filter(({ key }) => hidden.has(key)).reduce((n, row) => n + rest(row, what), 0)
  // one row alone is the total less the others; as many people as rows are one in each
  const isGivenAway = () => hidden.size < 2 || sum(size) <= hidden.size || parts.some((what) => isSmall(sum(what)))
  if (hasTotal && hidden.size > 0) {
    const others = rows.filter((row) => !hidden.has(row.key) && rest(row, size) > 0)
    others.sort((a, b) => rest(a, size) - rest(b, size))
    for (const { key } of others) if (isGivenAway()) hidden.add(key)
  }
  const nothing = Object.fromEntries(measures.map((what) => [what, null])) as Record<M, null>
  const cover = (row: R): R => (hidden.has(row.key) ? { ...row, counts: [row.counts[0]!, nothing] } : row)
  return { rows: rows.map(cover), withheld: hidden.size > 0 }
}
