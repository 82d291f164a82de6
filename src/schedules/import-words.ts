/** Kinds and roles as people and other programs write them: ours, in six languages, and the usual ones of conferences. */
import { type SessionKind, type SessionRoleName, sessionKind, sessionRole } from '../agenda/tables.ts'
import { LANGUAGES, translator } from '../platform/i18n.ts'
import { sameHeading } from '../platform/spreadsheets/header.ts'

const OTHER_KINDS: Record<string, SessionKind> = {
  'working group': 'breakout',
  'breakout session': 'breakout',
  'group work': 'breakout',
  discussion: 'breakout',
  meeting: 'breakout',
  'panel discussion': 'panel',
  podium: 'panel',
  'round table': 'panel',
  talk: 'plenary',
  lecture: 'plenary',
  presentation: 'plenary',
  'lightning talk': 'plenary',
  workshop: 'exercise',
  'hands-on': 'exercise',
  training: 'exercise',
  tutorial: 'exercise',
  'coffee break': 'break',
  coffee: 'break',
  lunch: 'break',
  pause: 'break',
  reception: 'social',
  dinner: 'social',
  'social event': 'social',
  'opening ceremony': 'opening',
  'closing ceremony': 'closing'
}
const OTHER_ROLES: Record<string, SessionRoleName> = {
  chairperson: 'chair',
  'co-chair': 'chair',
  'keynote speaker': 'keynote',
  presenter: 'speaker',
  panelist: 'panellist',
  trainer: 'facilitator'
}

const wordsFor = <Word extends string>(
  own: readonly Word[],
  table: 'kinds' | 'roles',
  others: Record<string, Word>
) => {
  const words = new Map<string, Word>()
  const add = (text: string, word: Word) => {
    const same = sameHeading(text)
    if (same !== '' && !words.has(same)) words.set(same, word)
  }
  for (const word of own) add(word, word)
  for (const lang of LANGUAGES)
    for (const word of own) add(translator(lang, 'agenda')(`${table}.${word}` as 'kinds.break'), word)
  for (const [text, word] of Object.entries(others)) add(text, word)
  return words
}
const kinds = wordsFor(sessionKind.enumValues, 'kinds', OTHER_KINDS)
const roles = wordsFor(sessionRole.enumValues, 'roles', OTHER_ROLES)

export const kindNamed = (text: string): SessionKind | undefined => kinds.get(sameHeading(text))
export const roleNamed = (text: string): SessionRoleName | undefined => roles.get(sameHeading(text))
