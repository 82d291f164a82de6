/** What a print of the list says about itself: a draft of today, or a frozen version and what changed since the one before. */
import { type Language, translator } from '../platform/i18n.ts'
import type { Block } from '../platform/pdf/flow/blocks.ts'
import { printedCountryName } from '../reference/countries.ts'
import { clockText, rowText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { ListVersion } from './queries.for-frozen.ts'
import { type ListChange, symbolOf } from './rules.for-frozen.ts'

/** A frozen version; `changes` since the one before, for the internal face alone. */
export type PrintedVersion = Pick<ListVersion, 'number' | 'kind' | 'note' | 'frozenAt'> & { changes?: ListChange[] }

/** Such as "Final list of participants (version 3)". */
export const versionText = ({ kind, number }: PrintedVersion, lang: Language): string =>
  translator(lang, 'documents')(`list.versions.${kind}`, { number })

const changeLine = ({ kinds, name, country, before, after }: ListChange, lang: Language): string => {
  const t = translator(lang, 'documents')
  const person = country === null ? name : rowText([name, printedCountryName(country, lang)], lang)
  const told = rowText(
    kinds.map((kind) => t(`list.changes.${kind}`)),
    lang
  )
  const line = t('list.change', { person, kinds: told })
  return before === after ? line : `${line} (${t('list.was', { before: before ?? '–', after: after ?? '–' })})`
}

export const changesBlocks = ({ number, changes }: PrintedVersion, lang: Language): Block[] => {
  if (changes === undefined) return []
  const t = translator(lang, 'documents')
  const items = changes.length === 0 ? [t('list.unchanged')] : changes.map((change) => changeLine(change, lang))
  return [{ kind: 'box', heading: t('list.changesSince', { number: number - 1 }), items }]
}

/** `symbol` is how it is cited; `at` is when it was true. */
export const standingOfPrint = (workshop: Workshop, of: Date | PrintedVersion, lang: Language) => {
  const t = translator(lang, 'documents')
  if (of instanceof Date) {
    const draft = t('list.draft', { at: clockText(workshop, of, lang) })
    return { heading: t('list.heading'), draft: [draft], symbol: [], foot: draft, at: of }
  }
  const symbol = symbolOf(of.number)
  const foot = rowText([symbol, clockText(workshop, of.frozenAt, lang)], lang)
  return { heading: versionText(of, lang), draft: [], symbol: [symbol], foot, at: of.frozenAt }
}
