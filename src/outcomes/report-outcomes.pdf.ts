/** The chapters of the outcome report that hold what came out: challenges, recommendations, practices, commitments. */
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block } from '../platform/pdf/flow/blocks.ts'
import { dayRange } from '../platform/zones.ts'
import type { OutcomeReport } from './read-report.ts'
import type { Chapter, Numbered } from './report-chapters.pdf.ts'
import type { Outcome } from './tables.ts'

const CHAPTERS = ['challenge', 'recommendation', 'good-practice', 'commitment'] as const satisfies Outcome['kind'][]

/** With who is asked, and by when. */
const sentence = ({ text, level, owner, dueOn }: Outcome, lang: Language): string => {
  const t = translator(lang, 'documents')
  const parts = [
    level === null ? '' : t(`outcomes.levels.${level}`),
    owner === '' ? '' : t('outcomes.owner', { owner }),
    dueOn === null ? '' : t('outcomes.due', { day: dayRange(dueOn, dueOn, localeOf(lang)) })
  ].filter(Boolean)
  const bare = text.replace(/[.。]$/, '')
  if (parts.length === 0) return t('outcomes.plain', { text: bare })
  return t('outcomes.addressed', { text: bare, parts: parts.join(t('separator')) })
}

export const outcomeBlocks = (
  { lang, outcomes, sessionTitles }: OutcomeReport,
  chapter: Chapter,
  numbered: Numbered
): Block[] => {
  const t = translator(lang, 'documents')
  return CHAPTERS.flatMap((kind): Block[] => {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind)
    if (ofKind.length === 0) return []
    return [
      chapter(t(`outcomes.chapters.${kind}`)),
      ...(ofKind.some(({ illustrative }) => illustrative)
        ? [{ kind: 'notice' as const, text: t('outcomes.pointsMadeUp') }]
        : []),
      ...ofKind.map((outcome) => {
        const session = outcome.sessionId === null ? undefined : sessionTitles.get(outcome.sessionId)
        const text = sentence(outcome, lang)
        return numbered(session === undefined ? text : `${text} (${session})`)
      })
    ]
  })
}
