/** Days, times and numbers as people of the console's language write them, on the workshop's clock. */
import { useTranslation } from 'react-i18next'

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (lang: string, options: Intl.DateTimeFormatOptions) => {
  const key = `${lang} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options)
  formats.set(key, known)
  return known
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** Formatters in the language in use. `day` is YYYY-MM-DD, `at` an instant of the API, `zone` the workshop's. */
export const useFormats = () => {
  const lang = useTranslation().i18n.language
  return {
    /** Such as "Monday 27 November 2017". */
    day: (day: string) =>
      format(lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        noon(day)
      ),
    /** Such as "Mon 27 Nov". */
    shortDay: (day: string) =>
      format(lang, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon(day)),
    /** Such as "27–29 November 2017". */
    days: (first: string, last: string) =>
      format(lang, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(noon(first), noon(last)),
    /** Such as "27 Nov 2017, 09:00". */
    moment: (at: string, zone?: string) =>
      format(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(at)),
    /** Such as "09:00": 24 hours in every language. */
    clock: (at: string, zone: string) =>
      format(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at)),
    number: (value: number) => new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang).format(value),
    percent: (value: number) =>
      new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, { style: 'percent', maximumFractionDigits: 0 }).format(
        value
      ),
    list: (words: string[]) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
  }
}
