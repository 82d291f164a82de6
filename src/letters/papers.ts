/** Makes paper of what was issued: certificates and letters, alone or many in one file. */
import type { Readable } from 'node:stream'
import { type Language, translator } from '../platform/i18n.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { type Paper, renderSheaf } from '../platform/pdf/flow/sheaf.ts'
import type { Services } from '../services.ts'
import { demonstrationMark } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import { certificateDrawing } from './certificate.pdf.ts'
import { documentCode, documentCodeHash, passportDigest } from './code.ts'
import { letterPaper } from './letter.pdf.ts'
import { letterOutdated, passportMissing } from './problems.ts'
import { closeLetter, type Written } from './rules.for-letter.ts'
import { valuesOfPassport } from './rules.for-letter-facts.ts'
import { letterReference, maskedNumber } from './rules.for-standing.ts'
import type { IssuedDocument, IssuedFacts, LetterKind, TravelDocument } from './tables.ts'

type Given = Pick<Services, 'secrets' | 'config'>

/** What papers of one workshop share, and the passports that visa letters need, by person. */
export type Stationery = { workshop: Workshop; logos: Logo[]; passports: ReadonlyMap<string, TravelDocument> }

/** The words, with what was left open of the passport. Problems: 409 passport-missing, 409 letter-outdated. */
const closedLetter = (key: Buffer, document: IssuedDocument, { passports }: Stationery): Written => {
  const { facts, participantId } = document
  const letter = facts.letter!
  if (facts.passport === undefined) return letter
  const passport = participantId === null ? undefined : passports.get(participantId)
  if (!passport)
    throw passportMissing(
      'The passport was erased, so this letter cannot be printed again. Its code can still be checked.'
    )
  if (passportDigest(key, passport) !== facts.passport)
    throw letterOutdated('The passport was changed since; issue the letter anew.')
  return closeLetter(letter, valuesOfPassport(passport, facts.lang))
}

/** One paper. Problems: 409 letter-outdated (the server has another secret than then), and those of the passport. */
export const paperOf = ({ secrets, config }: Given, document: IssuedDocument, stationery: Stationery): Paper => {
  const { facts, issuedAt, kind } = document
  const key = secrets.key('letters')
  const code = documentCode(key, document.id)
  if (documentCodeHash(code) !== document.codeHash)
    throw letterOutdated('It was issued with another secret of the server; issue it anew.')
  const { timeZone } = stationery.workshop
  const common = { code, address: `${config.publicUrl}/verify/${code}`, timeZone, logos: stationery.logos }
  if (kind === 'certificate') return { title: facts.name, draw: certificateDrawing(document, common) }
  const { lang, isDemonstration, agencies, conveners } = facts
  return letterPaper(kind as LetterKind, facts.name, closedLetter(key, document, stationery), {
    ...{ ...common, lang, agencies, conveners, issuedAt },
    ...(isDemonstration && { mark: demonstrationMark(lang) }),
    reference: document.reference ?? ''
  })
}

const NO_CODE = 'XXXX-XXXX-XXXX-XXXX'

/** What a letter would say, with a mark across it, no number, no code that works, and the passport's number masked. */
export const printSpecimen = (
  { config }: Given,
  { kind, facts, now }: { kind: LetterKind; facts: IssuedFacts; now: Date },
  { workshop, logos }: Stationery,
  passport: TravelDocument | undefined
): Readable => {
  const { lang, agencies, conveners } = facts
  const t = translator(lang, 'letters')
  const shown = passport && { ...passport, passportNumber: maskedNumber(passport.passportNumber) }
  const letter = shown ? closeLetter(facts.letter!, valuesOfPassport(shown, lang)) : facts.letter!
  const paper = letterPaper(kind, facts.name, letter, {
    ...{ lang, agencies, conveners, logos, issuedAt: now, timeZone: workshop.timeZone },
    ...{ code: NO_CODE, address: `${config.publicUrl}/verify`, reference: letterReference('…', kind, 0) },
    mark: t('letter.specimen')
  })
  const title = `${kindText(kind, lang)}: ${facts.name}`
  const author = agencies || t('certificate.secretariat')
  return renderSheaf({ title, author, lang, urdu: workshop.urduHand, printedAt: now }, [paper], { isOne: true })
}

const kindText = (kind: IssuedDocument['kind'], lang: Language) => translator(lang, 'letters')(`verify.kinds.${kind}`)

/** A file of one paper: the same document gives the same bytes. */
export const printPaper = (services: Given, document: IssuedDocument, stationery: Stationery): Readable => {
  const { facts, kind, issuedAt } = document
  const paper = paperOf(services, document, stationery)
  const author = facts.agencies || translator(facts.lang, 'letters')('certificate.secretariat')
  const title = `${kindText(kind, facts.lang)}: ${facts.name}`
  const { urduHand: urdu } = stationery.workshop
  return renderSheaf({ title, author, lang: facts.lang, urdu, printedAt: issuedAt }, [paper], { isOne: true })
}

/** Many papers in one file, each on pages of its own, with bookmarks. `each` is awaited after every paper. */
export const printPapers = (
  services: Given,
  documents: IssuedDocument[],
  stationery: Stationery,
  { lang, printedAt, each }: { lang: Language; printedAt: Date; each: (done: number) => Promise<void> }
): Readable => {
  const t = translator(lang, 'letters')
  const [first] = documents
  const { shortTitle: workshop, urduHand: urdu } = stationery.workshop
  const title = t('letter.bundle', { kind: first ? kindText(first.kind, lang) : '', workshop })
  const author = first?.facts.agencies || t('certificate.secretariat')
  async function* papers(): AsyncGenerator<Paper> {
    for (const [i, document] of documents.entries()) {
      yield paperOf(services, document, stationery)
      await each(i + 1)
    }
  }
  return renderSheaf({ title, author, lang, urdu, printedAt }, papers())
}
