/** The message that tells in words what changed in a person's agenda; the first one, that there is one. */
import { fullName } from '../participants/rules.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { type Block, composeLetter } from '../platform/mail/letter.tsx'
import type { Workshop } from '../workshops/tables.ts'
import { agendaAddress, agendaButton, letterOf, placeText, textBlock, zoneBlock } from './frame.mail.ts'
import type { OwnChange } from './rules.for-notices.ts'

type Given = {
  workshop: Workshop
  person: { honorific: string; displayName: string }
  isFirst: boolean
  changes: OwnChange[]
  publicUrl: string
}

const changeText = (lang: Language, workshop: Workshop, change: OwnChange) => {
  const t = translator(lang, 'invitations')
  const place = (session: { startsAt: string; endsAt: string; room: string | null }) =>
    placeText(lang, workshop, session)
  if (change.kind === 'new') return t('change.new', { now: place(change.now) })
  const before = place(change.before)
  if (change.kind !== 'changed') return t(`change.${change.kind}`, { before })
  const now = place(change.now)
  const { title } = change.before
  return [
    now === before ? now : t('was', { now, before }),
    title === change.now.title ? '' : t('change.title', { title }),
    change.now.onlineUrl === change.before.onlineUrl ? '' : t('change.online')
  ]
    .filter(Boolean)
    .join(' · ')
}

const shownOf = (change: OwnChange) => ('now' in change ? change.now : change.before)

/** A public agenda is read on its page; of one that is not, people read here what is theirs. */
export const noticeMail = (lang: Language, { workshop, person, isFirst, changes, publicUrl }: Given) => {
  const t = translator(lang, 'invitations')
  const kind = isFirst ? 'first' : 'changed'
  const href = agendaAddress(workshop, publicUrl)
  const listed = isFirst && href !== undefined ? [] : changes
  const [first] = listed
  const list: Block[] = first
    ? [
        {
          kind: 'facts',
          rows: listed.map((change) => {
            const value = isFirst ? placeText(lang, workshop, shownOf(change)) : changeText(lang, workshop, change)
            return { label: shownOf(change).title, value }
          })
        },
        zoneBlock(lang, workshop, shownOf(first))
      ]
    : []
  const text = isFirst && href === undefined ? t('notice.first.list') : t(`notice.${kind}.text`)
  return composeLetter(
    letterOf(lang, workshop, false, {
      subject: t(`notice.${kind}.subject`, { workshop: workshop.shortTitle }),
      heading: t(`notice.${kind}.heading`),
      blocks: [
        textBlock(translator(lang, 'mails')('state.dear', { name: fullName(person) })),
        textBlock(text),
        ...list,
        ...agendaButton(lang, href)
      ]
    })
  )
}
