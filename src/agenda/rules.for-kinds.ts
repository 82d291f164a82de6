/** What the kind of a session says about it; the console decides by it too. Pure. */

const PAUSES: ReadonlySet<string> = new Set(['registration', 'break', 'social'])

/** Nothing is discussed there: attendance is not asked for unless the organiser says so, and reports do not tell of it. */
export const isPause = (kind: string): boolean => PAUSES.has(kind)
