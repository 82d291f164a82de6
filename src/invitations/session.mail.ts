/** The message about one session: an invitation, a change, a cancellation, or that one is not expected any more. */
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { fullName } from '../participants/rules.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { type Block, composeLetter } from '../platform/mail/letter.tsx'
import type { Workshop } from '../workshops/tables.ts'
import {
  agendaAddress,
  agendaButton,
  letterOf,
  partsText,
  textBlock,
  whenText,
  whereText,
  zoneBlock
} from './frame.mail.ts'
import type { CalendarKind, Facts } from './rules.ts'

type Given = {
  workshop: Workshop
  person: { honorific: string; displayName: string }
  kind: CalendarKind
  session: ReleasedSession
  facts: Facts
  /** What the person's calendar was told before. */
  before: Facts | undefined
  publicUrl: string
}

const wasText = (lang: Language, before: string | undefined, now: string): string =>
  before === undefined || before === now ? now : translator(lang, 'invitations')('was', { now, before })

export const sessionMail = (lang: Language, given: Given) => {
  const { workshop, person, kind, session, facts, before, publicUrl } = given
  const t = translator(lang, 'invitations')
  const goesOn = kind === 'invitation' || kind === 'update'
  const was = kind === 'update' ? before : undefined
  const row = (label: string, now: string, old: string | undefined) => ({ label, value: wasText(lang, old, now) })
  const rows: Block = {
    kind: 'facts',
    rows: [
      row(t('facts.session'), facts.title, was?.title),
      row(t('facts.when'), whenText(lang, workshop, facts), was && whenText(lang, workshop, was)),
      row(t('facts.where'), whereText(workshop, facts, lang), was && whereText(workshop, was, lang)),
      ...(goesOn ? [row(t('facts.part'), partsText(lang, facts.parts), was && partsText(lang, was.parts))] : [])
    ]
  }
  const href = facts.online
  const online: Block[] = goesOn && href !== '' ? [{ kind: 'link', text: t('online'), href }] : []
  const hints = session.illustrative ? [textBlock(translator(lang, 'agenda')('inCalendar.illustrative'))] : []
  return composeLetter(
    letterOf(lang, workshop, goesOn, {
      subject: t(`${kind}.subject`, { session: facts.title, workshop: workshop.shortTitle }),
      heading: t(`${kind}.heading`),
      blocks: [
        textBlock(translator(lang, 'mails')('state.dear', { name: fullName(person) })),
        textBlock(t(`${kind}.text`)),
        rows,
        zoneBlock(lang, workshop, facts),
        ...hints,
        ...online,
        ...agendaButton(lang, agendaAddress(workshop, publicUrl))
      ]
    })
  )
}
