/** Sectors of society that participants come from: codes, names in six languages, and the words people use. */
import type { UnLanguage } from './countries.ts'
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

type Names = Readonly<Record<UnLanguage, string>>
/** `position` counts from 1 in the order of listing. */
export type Sector = { code: SectorCode; position: number; names: Names }

const named = (en: string, fr: string, es: string, ru: string, ar: string, zh: string): Names =>
  Object.freeze({ en, fr, es, ru, ar, zh })

const names: Record<SectorCode, Names> = {
  government: named('Government', 'Gouvernement', 'Gobierno', 'Правительство', 'الحكومة', '政府'),
  'civil-society': named(
    'Civil society',
    'Société civile',
    'Sociedad civil',
    'Гражданское общество',
    'المجتمع المدني',
    '民间社会'
  ),
  academia: named(
    'Academia',
    'Milieux universitaires',
    'Mundo académico',
    'Научные круги',
    'الأوساط الأكاديمية',
    '学术界'
  ),
  'united-nations': named(
    'United Nations',
    'Nations Unies',
    'Naciones Unidas',
    'Организация Объединенных Наций',
    'الأمم المتحدة',
    '联合国'
  ),
  'expert-organization': named(
    'Expert organization',
    'Organisation experte',
    'Organización experta',
    'Экспертная организация',
    'منظمة خبراء',
    '专家组织'
  ),
  private: named('Private sector', 'Secteur privé', 'Sector privado', 'Частный сектор', 'القطاع الخاص', '私营部门'),
  media: named('Media', 'Médias', 'Medios de comunicación', 'Средства массовой информации', 'وسائط الإعلام', '媒体'),
  support: named('Support', 'Appui', 'Apoyo', 'Вспомогательный персонал', 'الدعم', '支助')
}

export const SECTORS: readonly Sector[] = Object.freeze(
  sectorCodes.map((code, at) => Object.freeze({ code, position: at + 1, names: names[code] }))
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

/** The sector's name; its code when there is none. */
export const sectorName = (code: string, language: UnLanguage = 'en'): string =>
  SECTORS.find((sector) => sector.code === code)?.names[language] ?? code
