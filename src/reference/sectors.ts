/** Sectors of society that participants come from: codes, names in six languages, and the words people use. */
import { translator } from '../platform/i18n.ts'
import { type UnLanguage, unLanguages } from './countries.ts'
import { understandAs } from './labels.ts'

/** In the order in which they are listed. */
export const sectorCodes = [
  'government',
  'civil-society',
  'academia',
  'united-nations',
  'expert-organization',
  'private',
  'media',
  'support'
] as const
type SectorCode = (typeof sectorCodes)[number]

/** `position` counts from 1 in the order of listing. */
export type Sector = { code: SectorCode; position: number; names: Readonly<Record<UnLanguage, string>> }

/** The sector's name; the text itself when it is no code. */
export const sectorName = (code: string, language: UnLanguage = 'en'): string => {
  const known = sectorCodes.find((sector) => sector === code)
  return known ? translator(language, 'reference')(`sectors.${known}`) : code
}

const namesOf = (code: SectorCode) =>
  Object.freeze(
    Object.fromEntries(unLanguages.map((language) => [language, sectorName(code, language)]))
  ) as Sector['names']

export const SECTORS: readonly Sector[] = Object.freeze(
  sectorCodes.map((code, at) => Object.freeze({ code, position: at + 1, names: namesOf(code) }))
)

const alsoSaid: Record<SectorCode, string[]> = {
  government: ['GOV', 'Govt', 'Government official', 'Government officials', 'Governmental', 'State', 'Public sector'],
  'civil-society': [
    'CSO',
    'CSOs',
    'NGO',
    'NGOs',
    'Civil society organization',
    'Civil society organisation',
    'Civil society organizations',
    'Non-governmental organization',
    'Non-governmental organisation',
    'ONG'
  ],
  academia: ['ACA', 'Academic', 'Academics', 'University', 'Research', 'Universities', 'Universitaire'],
  'united-nations': ['UN', 'U.N.', 'UN entity', 'UN system', 'UN agency', 'United Nations entity', 'ONU', 'ООН'],
  'expert-organization': ['Expert organisation', 'Expert', 'Experts', 'Expert org', 'Resource person'],
  private: ['Private', 'Business', 'Company', 'Industry'],
  media: ['Press', 'Journalist', 'Presse', 'Prensa', 'СМИ'],
  support: ['Support staff', 'Interpreter', 'Technical support', 'Logistics']
}

const understood = understandAs(
  Object.fromEntries(SECTORS.map(({ code, names }) => [code, [...Object.values(names), ...alsoSaid[code]]])) as Record<
    SectorCode,
    string[]
  >
)

/** The sector that a text means: its code, its name in any of six languages, or a usual word such as NGO. */
export const understandSector = (text: string): Sector | undefined => {
  const code = understood(text)
  return SECTORS.find((sector) => sector.code === code)
}
