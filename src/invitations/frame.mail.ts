/** What every message about the agenda says besides its own: to whom, which workshop, when and where, and why it came. */

import { PLACE } from '../agenda/rules.for-released.ts'
import type { SessionRoleName } from '../agenda/tables.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block, Letter } from '../platform/mail/letter.tsx'
import { offsetIn } from '../platform/zone-choice.ts'
import { clockIn, dayIn, longDay } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'

type Placed = { startsAt: string; endsAt: string; room: string | null }

/** The agenda that anybody may read; undefined where it is not for everybody. */
export const agendaAddress = ({ slug, visibility }: Workshop, publicUrl: string): string | undefined =>
  visibility === 'public' ? `${publicUrl}/w/${slug}/agenda` : undefined

export const textBlock = (text: string): Block => ({ kind: 'text', text })

/** `Tuesday, 10 November 2026, 09:00–10:30`, on the clock of the workshop. */
export const whenText = (lang: Language, { timeZone }: Workshop, { startsAt, endsAt }: Placed): string => {
  const [from, to] = [new Date(startsAt), new Date(endsAt)]
  const [first, last] = [dayIn(timeZone, from), dayIn(timeZone, to)]
  const t = translator(lang, 'invitations')
  const clocks = { from: clockIn(timeZone, from), to: clockIn(timeZone, to) }
  const day = longDay(first, localeOf(lang))
  return first === last ? t('time.day', { day, ...clocks }) : t('time.night', { day, ...clocks })
}

export const whereText = ({ venue, city }: Workshop, { room }: Placed, lang: Language): string =>
  [room, venue || city].filter(Boolean).join(translator(lang, 'frame')('comma'))

/** When and where in one line. */
export const placeText = (lang: Language, workshop: Workshop, placed: Placed): string =>
  [whenText(lang, workshop, placed), placed.room].filter(Boolean).join(' · ')

/** Names of the clock that all times of the message are on. */
export const zoneBlock = (lang: Language, { timeZone }: Workshop, { startsAt }: Placed): Block =>
  textBlock(translator(lang, 'invitations')('zone', { zone: timeZone, offset: offsetIn(timeZone, new Date(startsAt)) }))

export const partsText = (lang: Language, parts: readonly string[]): string =>
  parts
    .map((part) =>
      part === PLACE
        ? translator(lang, 'invitations')('place')
        : translator(lang, 'agenda')(`roles.${part as SessionRoleName}`)
    )
    .join(translator(lang, 'frame')('comma'))

type Said = Pick<Letter, 'subject' | 'heading' | 'blocks'>

/** `reads`: whether answers to the message are read. */
export const letterOf = (lang: Language, workshop: Workshop, isAnswered: boolean, said: Said): Letter => {
  const t = translator(lang, 'invitations')
  const { shortTitle, dataContact } = workshop
  const contact = dataContact === '' ? [] : [translator(lang, 'mails')('footer.contact', { contact: dataContact })]
  return { ...said, lang, about: shortTitle, footer: [t(isAnswered ? 'footer.answers' : 'footer.why'), ...contact] }
}

export const agendaButton = (lang: Language, href: string | undefined): Block[] => {
  if (href === undefined) return []
  const label = translator(lang, 'invitations')('button')
  return [{ kind: 'button', label, href, fallback: translator(lang, 'mails')('fallback') }]
}
