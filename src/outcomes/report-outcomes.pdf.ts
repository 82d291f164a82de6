/** The chapters of the outcome report that hold what came out: challenges, recommendations, practices, commitments. */
import type { Block } from '../platform/pdf/blocks.ts'
import type { OutcomeReport } from './read-report.ts'
import type { Numbered } from './report.pdf.ts'
import type { Outcome } from './tables.ts'

export const ILLUSTRATIVE = 'Illustrative'

const CHAPTERS: [Outcome['kind'], string][] = [
  ['challenge', 'Challenges'],
  ['recommendation', 'Recommendations'],
  ['good-practice', 'Good practices'],
  ['commitment', 'Commitments']
]
const ROMAN = ['V', 'VI', 'VII', 'VIII']

/** Who is asked, and by when. */
const addressed = ({ level, owner, dueOn }: Outcome): string => {
  const parts = [
    level === null ? '' : `level: ${level}`,
    owner === '' ? '' : `owner: ${owner}`,
    dueOn === null ? '' : `due: ${dueOn}`
  ].filter(Boolean)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

export const outcomeBlocks = ({ outcomes, sessionTitles }: OutcomeReport, numbered: Numbered): Block[] =>
  CHAPTERS.filter(([kind]) => outcomes.some((outcome) => outcome.kind === kind)).flatMap(
    ([kind, title], i): Block[] => {
      const ofKind = outcomes.filter((outcome) => outcome.kind === kind)
      return [
        { kind: 'heading', level: 1, text: `${ROMAN[i]}. ${title}` },
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
          return numbered(session === undefined ? text : `${text} [${session}]`)
        })
      ]
    }
  )
