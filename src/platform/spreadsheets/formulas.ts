/** Formulas in CSV: text that a spreadsheet program would run. Guarded for people, never stripped: "+66 2" stays. */

/** What begins a formula (OWASP, CSV Injection), the full-width forms included. */
const starts = '[=+\\-@\\t\\r\\n＝＋－＠]'
const signs = '[=+\\-@＝＋－＠]'
/** A program that cuts at another delimiter than ours would begin a cell in the middle of this one. */
const cut = '[,;\\t\\r\\n]["\\s]*'

// what is rare is looked for first, and from there back to the delimiter: from each delimiter on would take the square
// of their number
const unguardedStart = new RegExp(`^(?=\\s*${starts})`, 'u')
const unguardedWithin = new RegExp(`(?=${signs})(?<=${cut})`, 'gu')
const guardedStart = new RegExp(`^'(?=\\s*${starts})`, 'u')
const guardedWithin = new RegExp(`'(?=${signs})(?<=${cut}')`, 'gu')

/** Puts an apostrophe before everything that a spreadsheet program could take for a formula. */
export const guard = (text: string): string => text.replace(unguardedWithin, "'").replace(unguardedStart, "'")

/** Takes away what `guard` put there. */
export const unguard = (text: string): string => text.replace(guardedStart, '').replace(guardedWithin, '')
