/** The message that brings a link: to who registered just now, or to who asked. It repeats nothing that was typed. */
import { type Language, translator } from '../platform/i18n.ts'
import { type Block, composeLetter } from '../platform/mail/letter.tsx'
import type { Workshop } from '../workshops/tables.ts'
import { letterAbout, ownPage, workshopFacts } from './facts.mail.ts'
import { LINK_MINUTES } from './rules.ts'

type Given = { workshop: Workshop; isArrival: boolean; link: string; publicUrl: string }

/** No name: anybody can type an address and, as a name, whatever they want its owner to read. */
export const linkMail = (lang: Language, { workshop, isArrival, link, publicUrl }: Given) => {
  const t = translator(lang, 'mails')
  const kind = isArrival ? 'arrived' : 'link'
  const minutes = LINK_MINUTES
  const href = ownPage(workshop, publicUrl)
  const text = (text: string): Block => ({ kind: 'text', text })
  const button: Block = { kind: 'button', label: t(`${kind}.button`), href: link, fallback: t('fallback') }
  const before = isArrival
    ? [text(t('arrived.text')), workshopFacts(lang, workshop), text(t('arrived.see', { minutes }))]
    : [text(t('link.text', { minutes })), workshopFacts(lang, workshop)]
  return composeLetter(
    letterAbout(lang, workshop, {
      subject: t(`${kind}.subject`, { workshop: workshop.shortTitle }),
      heading: t(`${kind}.heading`),
      blocks: [
        ...before,
        button,
        ...(isArrival ? [] : [text(t('link.notYou'))]),
        ...(href === undefined ? [] : [{ kind: 'link' as const, text: t('again'), href }])
      ]
    })
  )
}
