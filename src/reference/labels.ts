/** Closed lists of codes with names, and how a cell of a spreadsheet is understood as one of them. */
import { keyOf, wordsOf } from './spelling.ts'

/** A function from text to code: knows the codes themselves and every name given; undefined for all else. */
export const understandAs = <Code extends string>(
  names: Record<Code, readonly string[]>
): ((text: string) => Code | undefined) => {
  const byKey = new Map<string, Code>()
  for (const code of Object.keys(names) as Code[]) {
    for (const name of [code, ...names[code]]) byKey.set(keyOf(wordsOf(name)), code)
  }
  // Some texts are nothing but articles and punctuation: they must not be understood as anything.
  byKey.delete('')
  return (text) => (text.length > 120 ? undefined : byKey.get(keyOf(wordsOf(text))))
}
