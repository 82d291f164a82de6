/** How an agenda says who does what and what changed, in documents. Pure. */
import { type Language, translator } from '../platform/i18n.ts'
import { rowText } from '../workshops/document.pdf.ts'
import type { Change, ReleasedSession } from './tables.for-releases.ts'

type Role = ReleasedSession['roles'][number]['role']

/** "Moderator: UNDP. Panellists: UNOCT; UN-Women." Roles stand in the order in which each is first named. */
export const rolesText = ({ roles }: Pick<ReleasedSession, 'roles'>, lang: Language): string => {
  const t = translator(lang, 'documents')
  const byRole = new Map<Role, string[]>()
  for (const { role, name, talkTitle } of roles) {
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
