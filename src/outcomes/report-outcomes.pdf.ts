/** The chapters of the outcome report that hold what came out: challenges, recommendations, practices, commitments. */
import type { Block } from '../platform/pdf/blocks.ts'
import { dayRange } from '../platform/zones.ts'
import type { OutcomeReport } from './read-report.ts'
import type { Chapter, Numbered } from './report.pdf.ts'
import type { Outcome } from './tables.ts'

export const ILLUSTRATIVE = 'Illustrative'

const CHAPTERS: [Outcome['kind'], string][] = [
  ['challenge', 'Challenges'],
  ['recommendation', 'Recommendations'],
  ['good-practice', 'Good practices'],
  ['commitment', 'Commitments']
]

const LEVELS: Record<NonNullable<Outcome['level']>, string> = {
  national: 'national level',
  regional: 'regional level',
  agencies: 'for the agencies'
}

/** Who is asked, and by when. */
const addressed = ({ level, owner, dueOn }: Outcome): string => {
  const parts = [
    level === null ? '' : LEVELS[level],
    owner === '' ? '' : `addressed to ${owner}`,
    dueOn === null ? '' : `due ${dayRange(dueOn, dueOn, 'en')}`
  ].filter(Boolean)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

export const outcomeBlocks = (
  { outcomes, sessionTitles }: OutcomeReport,
  chapter: Chapter,
  numbered: Numbered
): Block[] =>
  CHAPTERS.filter(([kind]) => outcomes.some((outcome) => outcome.kind === kind)).flatMap(([kind, title]): Block[] => {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind)
    return [
      chapter(title),
      ...(ofKind.some(({ illustrative }) => illustrative)
        ? [
            {
              kind: 'notice' as const,
              text: `${ILLUSTRATIVE}: the points of this chapter are made up as an example.`
            }
          ]
        : []),
      ...ofKind.map((outcome) => {
        const session = outcome.sessionId === null ? undefined : sessionTitles.get(outcome.sessionId)
        const text = `${outcome.text.replace(/\.$/, '')}${addressed(outcome)}.`
        return numbered(session === undefined ? text : `${text} (${session})`)
      })
    ]
  })
