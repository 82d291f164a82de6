/** Sex as it is recorded for statistics. It is asked, and never guessed from a title or a name. */
import { translator } from '../platform/i18n.ts'
import { type UnLanguage, unLanguages } from './countries.ts'
import { understandAs } from './labels.ts'

export const sexCodes = ['female', 'male', 'other', 'not-recorded'] as const
export type Sex = (typeof sexCodes)[number]

export const sexName = (sex: Sex, language: UnLanguage = 'en'): string =>
  translator(language, 'reference')(`sexes.${sex}`)

const alsoSaid: Record<Sex, string[]> = {
  female: ['F', 'W', 'Woman', 'Women', 'Fem', 'Femme', 'Mujer', 'Ж'],
  male: ['M', 'Man', 'Men', 'Masc', 'Homme', 'Hombre'],
  other: ['X', 'Non-binary', 'Nonbinary', 'Another'],
  'not-recorded': ['Not stated', 'Not given', 'Prefer not to say', 'Undisclosed', 'Unknown', 'N/A', 'NA', 'None']
}
const understood = understandAs(
  Object.fromEntries(
    sexCodes.map((sex) => [sex, [...unLanguages.map((language) => sexName(sex, language)), ...alsoSaid[sex]]])
  ) as Record<Sex, string[]>
)

/** The sex that a text means; an empty cell is `not-recorded`, and a text that says nothing known is undefined. */
export const understandSex = (text: string): Sex | undefined =>
  /^[\s\-–—.?]*$/u.test(text) ? 'not-recorded' : understood(text)
