/** The message that tells people what the organisers decided about their registration. */
import { fullName } from '../participants/rules.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { type Block, composeLetter } from '../platform/mail/letter.tsx'
import type { Workshop } from '../workshops/tables.ts'
import { letterAbout, ownPage, workshopFacts } from './facts.mail.ts'
import type { ToldState } from './rules.ts'

type Given = {
  workshop: Workshop
  person: { honorific: string; displayName: string }
  state: ToldState
  publicUrl: string
}

export const stateMail = (lang: Language, { workshop, person, state, publicUrl }: Given) => {
  const t = translator(lang, 'mails')
  const href = ownPage(workshop, publicUrl)
  const text = (text: string): Block => ({ kind: 'text', text })
  return composeLetter(
    letterAbout(lang, workshop, {
      subject: t(`state.${state}.subject`, { workshop: workshop.shortTitle }),
      heading: t(`state.${state}.heading`),
      blocks: [
        text(t('state.dear', { name: fullName(person) })),
        text(t(`state.${state}.text`)),
        workshopFacts(lang, workshop),
        text(t(`state.${state}.next`)),
        ...(href === undefined
          ? []
          : [{ kind: 'button' as const, label: t('state.button'), href, fallback: t('fallback') }])
      ]
    })
  )
}
