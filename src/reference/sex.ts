/** Sex as it is recorded for statistics. It is asked, and never guessed from a title or a name. */
import { understandAs } from './labels.ts'

export const sexCodes = ['female', 'male', 'other', 'not-recorded'] as const
export type Sex = (typeof sexCodes)[number]

export const sexNames: Readonly<Record<Sex, string>> = Object.freeze({
  female: 'Female',
  male: 'Male',
  other: 'Other',
  'not-recorded': 'Not recorded'
})

const understood = understandAs<Sex>({
  female: ['F', 'W', 'Woman', 'Women', 'Fem', 'Féminin', 'Femme', 'Femenino', 'Mujer', 'Ж', 'Женский', 'أنثى', '女'],
  male: ['M', 'Man', 'Men', 'Masculin', 'Homme', 'Masculino', 'Hombre', 'Мужской', 'ذكر', '男'],
  other: ['X', 'Non-binary', 'Nonbinary', 'Another', 'Autre', 'Otro', 'Другой'],
  'not-recorded': [
    'Not recorded',
    'Not stated',
    'Not given',
    'Prefer not to say',
    'Undisclosed',
    'Unknown',
    'N/A',
    'NA',
    'None'
  ]
})

/** The sex that a text means; an empty cell is `not-recorded`, and a text that says nothing known is undefined. */
export const understandSex = (text: string): Sex | undefined =>
  /^[\s\-–—.?]*$/u.test(text) ? 'not-recorded' : understood(text)
