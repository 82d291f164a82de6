/** How an agenda says who does what and what changed, in documents. Pure. */
import { type Language, translator } from '../platform/i18n.ts'
import { languageName } from '../reference/languages.ts'
import { listText, rowText } from '../workshops/document.pdf.ts'
import { isHybrid, publicAddress, spokenIn } from './rules.for-details.ts'
import { hasOwnLanguages } from './rules.for-pages.ts'
import type { Change, ReleasedSession } from './tables.for-releases.ts'

type ReleasedRole = ReleasedSession['roles'][number]
type Role = ReleasedRole['role']

/** Who it is, or which agency will say so: in the reader's language, its acronym as it is. */
export const roleName = ({ name, agency }: Pick<ReleasedRole, 'name' | 'agency'>, lang: Language): string =>
  agency === null ? name : translator(lang, 'agenda')('toConfirm', { agency })

/**
 * "English, interpreted into Thai and Bengali". Nothing where what is spoken is what is spoken in the workshop anyhow, and
 * nobody interprets.
 */
export const languagesText = (
  session: Pick<ReleasedSession, 'languages' | 'interpretation'>,
  ofWorkshop: readonly string[],
  lang: Language
): string => {
  const named = (codes: readonly string[]) =>
    listText(
      codes.map((code) => languageName(code, lang)),
      lang
    )
  const spoken = named(spokenIn(session, ofWorkshop))
  if (session.interpretation.length === 0) return hasOwnLanguages(session, ofWorkshop) ? spoken : ''
  return translator(lang, 'agenda')('interpreted', { spoken, list: named(session.interpretation) })
}

/** Keeps a number that follows a Latin name with the Arabic word behind it. */
const RIGHT_TO_LEFT = '\u200F'

/** Track, languages, and whether one can take part online: what stands in one line below a title. */
export const detailsText = (session: ReleasedSession, ofWorkshop: readonly string[], lang: Language): string => {
  const t = translator(lang, 'agenda')
  const address = publicAddress(session)
  const online =
    address === '' ? t('hybrid') : t('hybridAt', { address: lang === 'ar' ? leftToRight(address) : address })
  const parts = [
    session.track === null ? '' : t('inTrack', { track: session.track.name }),
    languagesText(session, ofWorkshop, lang),
    isHybrid(session) ? online : '',
    ...placesText(session, lang)
  ]
  return parts.filter(Boolean).join(lang === 'ar' ? `${RIGHT_TO_LEFT} · ` : ' · ')
}

const IN_GROUPS = new Set(['breakout', 'exercise'])

/** Only where one may come too late: in groups that take fewer than all. */
export const placesText = ({ kind, capacity }: Pick<ReleasedSession, 'kind' | 'capacity'>, lang: Language): string[] =>
  capacity !== null && IN_GROUPS.has(kind) ? [translator(lang, 'agenda')('places', { count: capacity })] : []

/** "Moderator: UNDP. Panellists: UNOCT; UN-Women." Roles stand in the order in which each is first named. */
export const rolesText = ({ roles }: Pick<ReleasedSession, 'roles'>, lang: Language): string => {
  const t = translator(lang, 'documents')
  const byRole = new Map<Role, string[]>()
  for (const { role, talkTitle, ...who } of roles) {
    const name = roleName(who, lang)
    const told = talkTitle === '' ? name : t('agenda.talk', { name, title: talkTitle })
    byRole.set(role, [...(byRole.get(role) ?? []), told])
  }
  return [...byRole]
    .map(([role, names]) => {
      const many = names.length === 1 ? 'one' : 'several'
      return t('agenda.role', { role: t(`agenda.roles.${role}.${many}`), names: names.join(t('separator')) })
    })
    .join(' ')
}

/** Times and rooms run from left to right, whatever is around them. */
export const leftToRight = (text: string) => `\u200E${text}\u200E`

/** One line for each session that changed. */
export const changeLines = (changes: Change[], lang: Language): string[] => {
  const t = translator(lang, 'documents')
  const place = lang === 'ar' ? leftToRight : (text: string) => text
  return changes.map(({ code, title, kinds, before, after }) => {
    const told = kinds.map((kind) => t(`agenda.kinds.${kind}`))
    const line = t('agenda.change', { session: `${code} ${title}`, kinds: rowText(told, lang) })
    if (after === undefined) return line
    if (before === undefined) return `${line} (${place(after)})`
    return `${line} (${t('agenda.moved', { before: place(before), after: place(after) })})`
  })
}
