/** What the screens of the agenda say of sessions, in the language in use. */
import { useTranslation } from 'react-i18next'
import { useCountryName } from '../parts/country-names.ts'
import { useFormats } from '../parts/times.ts'
import { clockOf, dayOf, type RoleName, type Session, type SessionChange, type Warning } from './session.ts'

const languageNames = new Map<string, Intl.DisplayNames>()
/** BCP 47 tag -> the language's name in the language in use. */
const languageIn = (lang: string, tag: string): string => {
  const names = languageNames.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' })
  languageNames.set(lang, names)
  return names.of(tag) ?? tag
}

export const useWords = () => {
  const { t, i18n } = useTranslation('console/agenda')
  const { shortDay, number, list } = useFormats()
  const countryName = useCountryName()
  const language = (tag: string) => languageIn(i18n.language, tag)

  /** "09:00–10:30". */
  const clocks = (startsAt: string, endsAt: string) => `${clockOf(startsAt)}–${clockOf(endsAt)}`
  /** "Mon 27 Nov, 09:00–10:30", or that it has no time. */
  const when = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>) =>
    startsAt && endsAt ? `${shortDay(dayOf(startsAt))}, ${clocks(startsAt, endsAt)}` : t('unscheduled')
  const duration = (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours === 0) return t('duration.minutes', { minutes })
    return rest === 0 ? t('duration.hours', { hours }) : t('duration.both', { hours, minutes: rest })
  }

  type Roles = { role: RoleName; name?: string; state?: string }[]
  /** "Chair: Ms. A. Speakers: Mr. B; Ms. C." */
  const roles = (given: Roles) => {
    const byRole = new Map<RoleName, string[]>()
    for (const { role, name = '', state } of given) {
      const told = state === 'replaced' ? `${name} (${t('roleStates.replaced')})` : name
      byRole.set(role, [...(byRole.get(role) ?? []), told])
    }
    return [...byRole].map(([role, names]) => `${t(`roles.${role}`)}: ${names.join('; ')}`).join('. ')
  }

  const warning = ({ kind, parameters, others }: Warning, titleOf: (id: string) => string) =>
    t(`warnings.${kind}`, {
      ...parameters,
      count: parameters.people ?? 0,
      country: countryName(parameters.country ?? ''),
      places: number(parameters.places ?? 0),
      languages: list((parameters.languages ?? []).map(language)),
      others: others.map(titleOf).join('; ')
    })

  /** What a change would make of one field, as people read it. */
  const field = (name: string, session: SessionChange): string => {
    switch (name) {
      case 'time':
        return when({ startsAt: session.startsAt ?? null, endsAt: session.endsAt ?? null })
      case 'kind':
        return session.kind ? t(`kinds.${session.kind}`) : ''
      case 'room':
        return session.room ?? ''
      case 'languages':
        return list((session.languages ?? []).map(language))
      case 'interpretation':
        return list((session.interpretation ?? []).map(language))
      case 'objectives':
        return (session.objectives ?? []).join(' · ')
      case 'capacity':
        return session.capacity ? number(session.capacity) : t('asRoom')
      case 'track':
        return session.track ?? t('noTrack')
      case 'roles':
        return roles(session.roles ?? [])
      case 'state':
        return session.state ? t(`states.${session.state}`) : ''
      case 'countsForAttendance':
      case 'illustrative':
      case 'onlineIsPublic':
        return t(session[name] ? 'yes' : 'no')
      default:
        return String(session[name as 'title'] ?? '')
    }
  }

  return { t, clocks, when, duration, roles, warning, field, language }
}
