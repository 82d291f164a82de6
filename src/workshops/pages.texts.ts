/** What the public pages of workshops say, by language. */
import type { PageLanguage } from '../platform/http/texts.ts'
import type { agencyRole } from './tables.ts'

type AgencyRole = (typeof agencyRole.enumValues)[number]

type Texts = {
  when: string
  timesIn: string
  where: string
  languages: string
  agencies: string
  aim: string
  background: string
  downloads: string
  readAgenda: string
  agendaPdf: string
  agendaCalendar: string
  released: string
  notReleased: string
  comma: string
  agencyRoles: Record<AgencyRole, string>
}

export const workshopTexts: Record<PageLanguage, Texts> = {
  en: {
    when: 'When',
    timesIn: 'Times are those of',
    where: 'Where',
    languages: 'Languages',
    agencies: 'Agencies',
    aim: 'Aim',
    background: 'Background',
    downloads: 'Agenda',
    readAgenda: 'Read the agenda',
    agendaPdf: 'Agenda as PDF',
    agendaCalendar: 'All sessions for your calendar (.ics)',
    released: 'released on',
    notReleased: 'The agenda is being prepared. It will be here once the organisers have released it.',
    comma: ', ',
    agencyRoles: {
      convening: 'Convening agency',
      'co-organising': 'Co-organiser',
      expert: 'Expert organization',
      host: 'Host',
      donor: 'Donor'
    }
  },
  ar: {
    when: 'الموعد',
    timesIn: 'الأوقات بتوقيت',
    where: 'المكان',
    languages: 'اللغات',
    agencies: 'الوكالات',
    aim: 'الهدف',
    background: 'معلومات أساسية',
    downloads: 'جدول الأعمال',
    readAgenda: 'الاطلاع على جدول الأعمال',
    agendaPdf: 'جدول الأعمال بصيغة PDF',
    agendaCalendar: 'جميع الجلسات لإضافتها إلى تقويمك (iCalendar)',
    released: 'صدر في',
    notReleased: 'جدول الأعمال قيد الإعداد، وسيُتاح هنا حالما يصدره المنظمون.',
    comma: '، ',
    agencyRoles: {
      convening: 'وكالة داعية',
      'co-organising': 'جهة مشاركة في التنظيم',
      expert: 'منظمة خبيرة',
      host: 'الجهة المضيفة',
      donor: 'جهة مانحة'
    }
  }
}

/** The front page is of no workshop, so it is in English. */
export const frontTexts = {
  title: 'Plenary: cross-regional workshops',
  heading: 'Workshops',
  about:
    'Plenary runs workshops that several agencies convene for delegates of several countries: agenda, participants, attendance and outcomes in one place.',
  api: 'API documentation',
  current: 'Now and to come',
  past: 'Past',
  demonstration: 'Demonstration data',
  empty: 'No public workshop yet',
  emptyHint:
    'Organisers: create a workshop and set its visibility to “public”, and it appears here. The API documentation says how.'
}
