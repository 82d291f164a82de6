/** Languages of the public pages, and the words of what surrounds every page. */

/** A language is added here; the compiler then names every text that it lacks. */
const pageLanguages = ['en', 'ar'] as const
export type PageLanguage = (typeof pageLanguages)[number]

/** The first of these languages when pages are written in it, otherwise English. */
export const pageLanguageOf = (languages: readonly string[]): PageLanguage =>
  pageLanguages.find((known) => known === languages[0]) ?? 'en'

export const directionOf = (lang: PageLanguage): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr')

/** For Intl and for days: digits are the same as those of the clock times. */
export const localeOf = (lang: PageLanguage): string => (lang === 'ar' ? 'ar-u-nu-latn' : lang)

type FrameTexts = {
  product: string
  skip: string
  workshops: string
  api: string
  demonstration: string
  about: string
}

export const frameTexts: Record<PageLanguage, FrameTexts> = {
  en: {
    product: 'Plenary',
    skip: 'Skip to content',
    workshops: 'Workshops',
    api: 'API',
    demonstration: 'Demonstration data: people, times and results on this page are made up.',
    about: 'Plenary runs workshops that several agencies convene for delegates of several countries.'
  },
  ar: {
    product: 'Plenary',
    skip: 'الانتقال إلى المحتوى',
    workshops: 'حلقات العمل',
    api: 'واجهة البرمجة',
    demonstration: 'بيانات تجريبية: الأشخاص والأوقات والنتائج في هذه الصفحة غير حقيقية.',
    about: 'يدير Plenary حلقات العمل التي تعقدها عدة وكالات لمندوبين من عدة بلدان.'
  }
}

/** What a page says when it cannot be shown, by status. The request's number stands after `number`. */
export const faultTexts = {
  titles: {
    400: 'This address cannot be read',
    404: 'This page is not here',
    429: 'Too many requests',
    500: 'Something went wrong here'
  },
  sentences: {
    400: 'A part of the address is not what this page expects. It may have been cut or mistyped.',
    404: 'Nothing public is at this address. It may have been mistyped, or what was here is for participants only.',
    429: 'Many pages were asked for from your network within a minute. Wait a little, then load the page again.',
    500: 'The fault is ours. It has been written down; try again in a moment.'
  },
  back: 'To the workshops',
  number: 'If you ask for help, name this number:'
}
