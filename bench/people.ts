/** People for benchmarks whom nobody met before: names put together anew, three in four of them also in their own script. */
import type { Badge, BadgeCategory } from '../src/badges/fields.ts'
import { badgeToken } from '../src/participants/badge-token.ts'
import { printedCountryName } from '../src/reference/countries.ts'
import { DEFAULT_CATEGORIES } from '../src/workshops/rules.ts'

type Origin = { iso2: string; iso3: string; lang: string; latin: [string, string]; native?: [string, string, string] }

/** Given and family names in Latin letters; first, middle and last parts in the country's own script. */
const ORIGINS: Origin[] = [
  {
    iso2: 'TH',
    iso3: 'THA',
    lang: 'th',
    latin: ['Nattaya Kulthida Chulalak Somchai Wanida Prasert', 'Pinkaew Thongthammachart Srisuwan Jaidee Wongsakul'],
    native: [
      'นางสาว นาย พญ. ดร. นาง ศ.',
      'กุลธิดา ณัฐวุฒิ สมชาย จุฬาลักษณ์ วนิดา ประเสริฐ น้ำทิพย์',
      'น้ำใจดี ปิ่นแก้ว ศรีสุวรรณ ธงธรรมชาติ วงศ์สกุล'
    ]
  },
  {
    iso2: 'BD',
    iso3: 'BGD',
    lang: 'bn',
    latin: ['Nusrat Rafiqul Shafiqul Tahmina Farhana Mahmudul', 'Rahman Chowdhury Hossain Ahmed Islam Bhattacharya'],
    native: ['নুসরাত রফিকুল শফিকুল তাহমিনা ফারহানা মাহমুদুল', 'জাহান হক উদ্দিন আক্তার কৃষ্ণেন্দু', 'চৌধুরী ইসলাম রহমান হোসেন আহমেদ ভট্টাচার্য্য']
  },
  {
    iso2: 'PK',
    iso3: 'PAK',
    lang: 'ur',
    latin: ['Ayesha Fatima Hina Bilal Usman Zainab', 'Siddiqui Qureshi Hussain Khan Malik Shah'],
    native: ['عائشہ فاطمہ حنا بلال عثمان زینب', 'بی بی علی احمد گل نور', 'صدیقی قریشی حسین خان ملک شاہ']
  },
  {
    iso2: 'JO',
    iso3: 'JOR',
    lang: 'ar',
    latin: ['Layla Mohammed Rania Khaled Huda Omar', 'Al-Alawi Haddad Al-Masri Khoury Nasser Qasem'],
    native: [
      'ليلى محمد رانيا خالد هدى عمر',
      'عبد الله بنت سعيد أحمد إبراهيم',
      'العلوي الحداد المصري الخوري ناصر القاسم'
    ]
  },
  {
    iso2: 'KH',
    iso3: 'KHM',
    lang: 'km',
    latin: ['Sok Chan Keo Sophea Ratana Bopha', 'Sothearith Vannak Dara Sothary Manet Rithy'],
    native: ['លោកស្រី លោក ឯកឧត្តម កញ្ញា', 'ចាន់ សុខ កែវ ហ៊ុន សោភា', 'សុធារី វណ្ណៈ ដារ៉ា ម៉ាណែត រិទ្ធី']
  },
  {
    iso2: 'LA',
    iso3: 'LAO',
    lang: 'lo',
    latin: ['Khamphou Phout Bounyang Latsamy Vilay Somsak', 'Xayavong Simmalavong Vorachith Phommasan'],
    native: ['ທ່ານ ນາງ ດຣ.', 'ຄຳພູ ບຸນຍັງ ລັດສະໝີ ວິໄລ ສົມສັກ', 'ໄຊຍະວົງ ວໍລະຈິດ ພົມມະສານ ສີມມະລາວົງ']
  },
  {
    iso2: 'NP',
    iso3: 'NPL',
    lang: 'ne',
    latin: ['Krishna Laxmi Sita Ramesh Bishnu Anita', 'Shrestha Bhattarai Gurung Tamang Adhikari'],
    native: ['कृष्ण लक्ष्मी सीता रमेश विष्णु अनिता', 'प्रसाद कुमारी बहादुर देवी', 'श्रेष्ठ भट्टराई गुरुङ तामाङ अधिकारी']
  },
  {
    iso2: 'LK',
    iso3: 'LKA',
    lang: 'si',
    latin: ['Prasanna Nimal Dilani Chamari Sunil Kumari', 'Vithanage Jayawardena Perera Fernando Silva'],
    native: ['ප්‍රසන්න නිමල් දිලානි චමරි සුනිල්', 'කුමාර කුමාරි ශ්‍රී', 'විතානගේ ජයවර්ධන පෙරේරා ප්‍රනාන්දු සිල්වා']
  },
  {
    iso2: 'MM',
    iso3: 'MMR',
    lang: 'my',
    latin: ['Kyaw Khin Aung Hla Su Thida', 'Min Htun Zaw Win Kyi Myint'],
    native: ['ဦး ဒေါ် ဒေါက်တာ', 'ကျော် ခင် အောင် လှ စု သီတာ', 'မင်းထွန်း ဇော်ဝင်း ကြည် မြင့် ဝင်း']
  },
  {
    iso2: 'KR',
    iso3: 'KOR',
    lang: 'ko',
    latin: ['Min-su Ji-young Seo-yeon Jun-ho Hye-jin Dong-hyun', 'Kim Park Lee Choi Jung Kang'],
    native: ['김 박 이 최 정 강', '민 지 서 준 혜 동', '수 영 연 호 진 현']
  },
  {
    iso2: 'CN',
    iso3: 'CHN',
    lang: 'zh',
    latin: ['Weiming Yating Xiaoli Jianguo Fang Lei', 'Zhang Chen Wang Li Zhao Liu'],
    native: ['张 陈 王 李 赵 刘', '伟 雅 小 建 晓 国', '明 婷 丽 国 芳 磊']
  },
  {
    iso2: 'KZ',
    iso3: 'KAZ',
    lang: 'ru',
    latin: ['Nurlan Irina Aigerim Dmitry Saule Timur', 'Baibekov Shcherbakova Nurzhanova Ivanov'],
    native: [
      'Нурлан Ирина Айгерим Дмитрий Сауле Тимур',
      'Серикович Юрьевна Болатовна Петрович',
      'Байбеков Щербакова Нуржанова Иванов'
    ]
  },
  {
    iso2: 'ID',
    iso3: 'IDN',
    lang: 'id',
    latin: ['Dewi Budi Rizky Siti Agus', 'Santoso Wijaya Kusumaningrum Simatupang']
  },
  {
    iso2: 'PH',
    iso3: 'PHL',
    lang: 'en',
    latin: ['María Juan Maricel José Liza', 'Dela-Cruz Reyes-Villanueva Peñaflorida']
  },
  { iso2: 'VN', iso3: 'VNM', lang: 'vi', latin: ['Nguyễn Trần Lê Phạm Đặng', 'Hồng-Nhung Lượng Nguyệt Ánh Thị'] },
  { iso2: 'CI', iso3: 'CIV', lang: 'fr', latin: ['Aya Kouadio Awa Moussa', 'N’Guessan Touré Koné Ouattara'] }
]
const HONORIFICS = ['Ms.', 'Mr.', 'Dr.', 'Prof.', 'H.E. Mr.']
const POSITIONS = [
  'Director',
  'Senior Scientific Officer',
  'First Secretary',
  'Professor',
  'Deputy Director-General, Department of International Organisations',
  'Legal Adviser',
  'Joint Secretary'
]
const ORGANISATIONS = [
  'Ministry of Foreign Affairs',
  'Ministry of Home Affairs',
  'Ministry of Health, Department of Disease Control',
  'National Counter-Terrorism Committee',
  'National Authority for the Biological Weapons Convention',
  'Institute of Epidemiology, Disease Control and Research',
  'Department of Science and Technology'
]
const CATEGORIES: BadgeCategory[] = DEFAULT_CATEGORIES.map(({ letter, name, colour }) => ({ letter, name, colour }))

/** The `n`th of all choices of one from each list, as digits of a number. */
const choice = (lists: string[][], n: number): string[] => {
  let rest = n
  return lists.map((list) => {
    const picked = list[rest % list.length]!
    rest = Math.floor(rest / list.length)
    return picked
  })
}
const listsOf = (lists: readonly string[]) => lists.map((list) => list.split(' '))
const SPACED = new Set(['zh', 'ko', 'my'])
const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26))

/** Different from everybody with another `n`. */
export const newPerson = (n: number): Badge => {
  const origin = ORIGINS[n % ORIGINS.length]!
  const own = Math.floor(n / ORIGINS.length)
  const [given = '', family = ''] = choice(listsOf(origin.latin), own)
  const native = choice(listsOf(origin.native ?? []), own)
  // what is put together runs out: then initials of the script itself make it new
  const again = Math.floor(own / listsOf(origin.native ?? ['']).reduce((product, { length }) => product * length, 1))
  const more = again > 0 ? choice(listsOf(origin.native ?? []).reverse(), again * 7 + own) : []
  return {
    honorific: HONORIFICS[n % HONORIFICS.length]!,
    name: `${given} ${letters(own).replace(/^./, (letter) => letter.toUpperCase())} ${family}`,
    familyName: family,
    nativeName: [...native, ...more].join(SPACED.has(origin.lang) ? '' : ' '),
    languages: ['en', origin.lang],
    position: POSITIONS[(n * 5 + own) % POSITIONS.length]!,
    organisation: ORGANISATIONS[(n * 3 + own) % ORGANISATIONS.length]!,
    country: { name: printedCountryName(origin.iso3), iso2: origin.iso2 },
    category: CATEGORIES[n % 5 === 0 ? 1 : 0]!,
    token: badgeToken(Buffer.from('bench'), String(n))
  }
}

/** ISO 3166-1 alpha-3 of the countries that people are from, by alpha-2. */
export const ORIGINS_ISO3 = new Map(ORIGINS.map(({ iso2, iso3 }) => [iso2, iso3]))

/** `count` people from the `from`th on. */
export const newPeople = (from: number, count: number): Badge[] =>
  Array.from({ length: count }, (_, i) => newPerson(from + i))
