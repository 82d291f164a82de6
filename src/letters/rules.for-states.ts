/** A State's name where the word "of" comes before it: formal in English, the short name elsewhere. Pure. */
import type { Language } from '../platform/i18n.ts'
import { findCountry, printedCountryName } from '../reference/countries.ts'

/** Names whose list form is "X (A de)" in the form of running text: "A de X". */
const inRunningOrder = (name: string): string =>
  name.replace(
    /^(.+?) \((.+)\)$/u,
    (_, noun: string, before: string) => `${before}${before.endsWith('’') ? '' : ' '}${noun}`
  )

const VOWEL = /^[AEIOUYÉÈÊÎÔÂ]/u

const FR_PLURAL =
  /^(Bahamas|Comores|Émirats|États-Unis|États fédérés|Fidji|Îles|Maldives|Palaos|Pays-Bas|Philippines|Seychelles|Tonga)(?=$|[^\p{L}])/u
/** Islands and cities that have no article. */
const FR_BARE =
  /^(Antigua|Bahreïn|Cabo Verde|Chypre|Cuba|Djibouti|El Salvador|Haïti|Israël|Kiribati|Madagascar|Malte|Maurice|Monaco|Nauru|Oman|Saint-(?!Siège)|Sainte|Sao Tomé|Singapour|Sri Lanka|Tuvalu|Vanuatu|Andorre)/u
const FR_MASCULINE =
  /^(Belize|Bélarus|Cambodge|Costa Rica|Mexique|Mozambique|Royaume|Zimbabwe|Saint-Siège|Suriname|Timor|État)/u

const french = (name: string): string => {
  if (FR_PLURAL.test(name)) return `des ${name}`
  if (FR_BARE.test(name)) return VOWEL.test(name) || name === 'Haïti' ? `d’${name}` : `de ${name}`
  if (VOWEL.test(name) && !name.startsWith('Yémen')) return `de l’${name}`
  const isFeminine =
    !FR_MASCULINE.test(name) &&
    /^(République|Fédération|Macédoine|Nouvelle|Papouasie|Sierra|Côte|Trinité|Bosnie)|(e|ie)$/u.test(name)
  return isFeminine || /^(Arabie|Corée|Guinée|République|Fédération)/u.test(name) ? `de la ${name}` : `du ${name}`
}

const ES_ARTICLES: [RegExp, string][] = [
  [/^(República|Federación|Argentina|Arabia|India|Santa Sede)/u, 'de la '],
  [
    /^(Reino|Estado |Estado$|Afganistán|Brasil|Camerún|Canadá|Chad|Congo|Ecuador|Gabón|Iraq|Japón|Líbano|Níger|Pakistán|Paraguay|Perú|Senegal|Sudán$|Togo|Uruguay|Yemen)/u,
    'del '
  ],
  [/^(Bahamas|Comoras|Islas)/u, 'de las '],
  [/^(Emiratos|Estados|Países)/u, 'de los ']
]
const spanish = (name: string): string => {
  const article = ES_ARTICLES.find(([begins]) => begins.test(name))?.[1] ?? 'de '
  return `${article}${name}`
}

/** Whole names, and the words before a noun that is not declined itself. */
const RU_NAMES: Record<string, string> = {
  Германия: 'Германии',
  Египет: 'Египта',
  Израиль: 'Израиля',
  Иордания: 'Иордании',
  Китай: 'Китая',
  Маврикий: 'Маврикия',
  Никарагуа: 'Никарагуа',
  Парагвай: 'Парагвая',
  Самоа: 'Самоа',
  Чад: 'Чада',
  Уругвай: 'Уругвая',
  Филиппины: 'Филиппин',
  'Бруней-Даруссалам': 'Брунея-Даруссалама',
  'Гвинея-Бисау': 'Гвинеи-Бисау',
  'Коста-Рика': 'Коста-Рики',
  'Кот-д’Ивуар': 'Кот-д’Ивуара',
  'Папуа-Новая Гвинея': 'Папуа-Новой Гвинеи',
  'Антигуа и Барбуда': 'Антигуа и Барбуды',
  'Босния и Герцеговина': 'Боснии и Герцеговины',
  'Тринидад и Тобаго': 'Тринидада и Тобаго',
  'Сан-Томе и Принсипи': 'Сан-Томе и Принсипи',
  'Сент-Китс и Невис': 'Сент-Китса и Невиса',
  'Сент-Люсия': 'Сент-Люсии',
  'Сент-Винсент и Гренадины': 'Сент-Винсента и Гренадин',
  'Святой Престол': 'Святого Престола',
  'Шри-Ланка': 'Шри-Ланки',
  'Демократическая Республика Конго': 'Демократической Республики Конго',
  'Республика Корея': 'Республики Корея',
  'Республика Молдова': 'Республики Молдова',
  'Государство Палестина': 'Государства Палестина',
  'Объединенная Республика Танзания': 'Объединенной Республики Танзания',
  'Соединенные Штаты Америки': 'Соединенных Штатов Америки',
  'Объединенные Арабские Эмираты': 'Объединенных Арабских Эмиратов',
  'Соединенное Королевство Великобритании и Северной Ирландии':
    'Соединенного Королевства Великобритании и Северной Ирландии',
  'Боливия (Многонациональное Государство)': 'Многонационального Государства Боливия',
  'Венесуэла (Боливарианская Республика)': 'Боливарианской Республики Венесуэла',
  'Иран (Исламская Республика)': 'Исламской Республики Иран',
  'Микронезия (Федеративные Штаты)': 'Федеративных Штатов Микронезии',
  'Нидерланды (Королевство)': 'Королевства Нидерландов'
}
const RU_ENDINGS: [RegExp, string][] = [
  [/ия$/u, 'ии'],
  [/([гкхжшчщ])а$/u, '$1и'],
  [/а$/u, 'ы'],
  [/([еи])я$/u, '$1и'],
  [/я$/u, 'и'],
  [/ь$/u, 'и'],
  [/й$/u, 'я'],
  [/([бвгджзклмнпрстфхцчшщ])$/u, '$1а']
]
const declined = (word: string): string => {
  if (/ая$/u.test(word)) return word.replace(/ая$/u, 'ой')
  if (/(ие|ые)$/u.test(word)) return word.replace(/(и|ы)е$/u, '$1х')
  if (/ый$|ий$/u.test(word)) return word.replace(/[ыи]й$/u, 'ого')
  if (word === 'Острова') return 'Островов'
  if (/овы$/u.test(word)) return `${word}х`
  const ending = RU_ENDINGS.find(([ends]) => ends.test(word))
  return ending ? word.replace(...ending) : word
}
const russian = (name: string): string => {
  const known = RU_NAMES[name]
  if (known) return known
  return name.split(' ').map(declined).join(' ')
}

const arabic = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`)

/**
 * After "of", with what the language puts between: "the Kingdom of Thailand", "de la Thaïlande", "de Tailandia",
 * "Таиланда", "泰国", "لتايلند". For ISO 3166-1 alpha-3 codes.
 */
export const stateAfterOf = (iso3: string, lang: Language): string => {
  const name = printedCountryName(iso3, lang)
  if (lang === 'en') return (findCountry(iso3)?.formalEn ?? name).replaceAll("'", '’')
  if (lang === 'ru') return russian(name)
  if (lang === 'ar') return arabic(name)
  if (lang === 'fr') return french(inRunningOrder(name))
  if (lang === 'es') return spanish(inRunningOrder(name))
  return name.replace(/^(.+?)（(.+)）$/u, '$2$1')
}
