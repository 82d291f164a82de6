/** What the public page of the agenda says, by language. */
import type { PageLanguage } from '../platform/http/texts.ts'
import type { ChangeKind, SessionKind, SessionRoleName } from './tables.ts'

type Texts = {
  agenda: string
  released: string
  notReleased: string
  notReleasedHint: string
  pdf: string
  calendar: string
  toCalendar: string
  changesSince: string
  changedSessions: string
  changesTimes: string
  now: string
  was: string
  chooseZone: string
  ofWorkshop: string
  chooseRoom: string
  allRooms: string
  show: string
  showAll: string
  unknownZone: string
  unknownRoom: string
  timesIn: string
  workshopIsIn: string
  days: string
  endsNextDay: string
  languages: string
  cancelled: string
  illustrative: string
  about: string
  comma: string
  kinds: Record<SessionKind, string>
  roles: Record<SessionRoleName, string>
  changes: Record<ChangeKind, string>
}

export const agendaTexts: Record<PageLanguage, Texts> = {
  en: {
    agenda: 'Agenda',
    released: 'released on',
    notReleased: 'The agenda is being prepared',
    notReleasedHint: 'It will be here once the organisers have released it.',
    pdf: 'Agenda as PDF',
    calendar: 'All sessions for your calendar (.ics)',
    toCalendar: 'Add to calendar',
    changesSince: 'Changes since',
    changedSessions: 'Sessions that changed:',
    changesTimes: 'Times in this list are those of',
    now: 'now',
    was: 'was',
    chooseZone: 'Show times in',
    ofWorkshop: 'the workshop',
    chooseRoom: 'Room',
    allRooms: 'All rooms',
    show: 'Show',
    showAll: 'Show all rooms in the time of the workshop',
    unknownZone: 'There is no such time zone; times are shown as in the workshop:',
    unknownRoom: 'There is no such room in this agenda; all rooms are shown:',
    timesIn: 'Times are those of',
    workshopIsIn: 'The workshop takes place in the time of',
    days: 'Days',
    endsNextDay: 'ends the next day',
    languages: 'Languages:',
    cancelled: 'Cancelled',
    illustrative: 'Illustrative',
    about: 'About this session',
    comma: ', ',
    kinds: {
      registration: 'Registration',
      opening: 'Opening',
      plenary: 'Plenary',
      panel: 'Panel',
      keynote: 'Keynote',
      breakout: 'Breakout',
      exercise: 'Exercise',
      break: 'Break',
      social: 'Social event',
      closing: 'Closing'
    },
    roles: {
      chair: 'Chair',
      moderator: 'Moderator',
      keynote: 'Keynote',
      speaker: 'Speaker',
      panellist: 'Panellist',
      discussant: 'Discussant',
      'resource-person': 'Resource person',
      facilitator: 'Facilitator',
      rapporteur: 'Rapporteur',
      interpreter: 'Interpreter'
    },
    changes: {
      new: 'new',
      moved: 'moved',
      shortened: 'shortened',
      extended: 'extended',
      room: 'room changed',
      retitled: 'title changed',
      roles: 'people changed',
      cancelled: 'cancelled',
      reinstated: 'takes place again',
      other: 'details changed'
    }
  },
  ar: {
    agenda: 'جدول الأعمال',
    released: 'صدر في',
    notReleased: 'جدول الأعمال قيد الإعداد',
    notReleasedHint: 'سيُتاح هنا حالما يصدره المنظمون.',
    pdf: 'جدول الأعمال بصيغة PDF',
    calendar: 'جميع الجلسات لإضافتها إلى تقويمك (iCalendar)',
    toCalendar: 'إضافة إلى التقويم',
    changesSince: 'التغييرات منذ',
    changedSessions: 'عدد الجلسات التي تغيرت:',
    changesTimes: 'الأوقات في هذه القائمة بتوقيت',
    now: 'الآن',
    was: 'سابقًا',
    chooseZone: 'عرض الأوقات بتوقيت',
    ofWorkshop: 'حلقة العمل',
    chooseRoom: 'القاعة',
    allRooms: 'جميع القاعات',
    show: 'عرض',
    showAll: 'عرض جميع القاعات بتوقيت حلقة العمل',
    unknownZone: 'لا توجد منطقة زمنية بهذا الاسم، والأوقات معروضة بتوقيت حلقة العمل:',
    unknownRoom: 'لا توجد قاعة بهذا الاسم في جدول الأعمال، وجميع القاعات معروضة:',
    timesIn: 'الأوقات بتوقيت',
    workshopIsIn: 'تنعقد حلقة العمل بتوقيت',
    days: 'الأيام',
    endsNextDay: 'تنتهي في اليوم التالي',
    languages: 'اللغات:',
    cancelled: 'ملغاة',
    illustrative: 'للتوضيح فقط',
    about: 'عن هذه الجلسة',
    comma: '، ',
    kinds: {
      registration: 'التسجيل',
      opening: 'الافتتاح',
      plenary: 'جلسة عامة',
      panel: 'حلقة نقاش',
      keynote: 'كلمة رئيسية',
      breakout: 'مجموعات عمل',
      exercise: 'تمرين',
      break: 'استراحة',
      social: 'مناسبة اجتماعية',
      closing: 'الاختتام'
    },
    roles: {
      chair: 'الرئاسة',
      moderator: 'إدارة النقاش',
      keynote: 'الكلمة الرئيسية',
      speaker: 'متحدث',
      panellist: 'مشارك في النقاش',
      discussant: 'معقب',
      'resource-person': 'خبير مرجعي',
      facilitator: 'ميسر',
      rapporteur: 'مقرر',
      interpreter: 'مترجم شفوي'
    },
    changes: {
      new: 'جديدة',
      moved: 'تغير الموعد',
      shortened: 'تقصير المدة',
      extended: 'تمديد المدة',
      room: 'تغيرت القاعة',
      retitled: 'عنوان جديد',
      roles: 'تغير الأشخاص',
      cancelled: 'ملغاة',
      reinstated: 'ستنعقد من جديد',
      other: 'تغيرت التفاصيل'
    }
  }
}
