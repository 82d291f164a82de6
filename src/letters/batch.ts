/** Issues many certificates or letters by one deed, and makes one file of them: all together or none. */
import { buffer } from 'node:stream/consumers'
import { recordDeed } from '../accounts/audit.ts'
import type { Services } from '../services.ts'
import type { Work } from '../tasks/run.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import type { Candidate } from './candidates.ts'
import { type Choice, chooseCandidates } from './choose.ts'
import type { LetterBatch } from './contract.for-letters.ts'
import { drawUp, readStationery, writeIssued } from './issue-letters.ts'
import type { Templates } from './load-templates.ts'
import { printPapers } from './papers.ts'
import { nobodyToIssue, peopleChanged, tooManyLetters } from './problems.ts'
import { listVersions, lockLetters } from './queries.for-letters.ts'

type Given = Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>

/** A tagged file is held in memory until its end: some 40 MB for so many. */
export const MOST_LETTERS = 1000

/** With `everything` those that stand already are printed too; what the organisers took back is not. */
export const toPrint = (candidates: Candidate[], everything: boolean): Candidate[] =>
  candidates.filter(
    ({ standing }) => standing === 'new' || standing === 'outdated' || (everything && standing === 'issued')
  )

/** Problems: 404 participant-not-found, 422 nobody-to-issue, 422 too-many-letters. */
export const requirePrintable = async (
  services: Given,
  templates: Templates,
  workshop: Work['workshop'],
  { everything = false, standing: only, ...choice }: LetterBatch
): Promise<{ candidates: Candidate[]; chosen: Candidate[] }> => {
  const candidates = await chooseCandidates(services, templates, workshop, choice satisfies Choice)
  const chosen = toPrint(candidates, everything).filter(({ standing }) => only === undefined || standing === only)
  if (chosen.length === 0) throw nobodyToIssue('Nobody who is chosen can be issued one, or all have theirs already.')
  if (chosen.length > MOST_LETTERS)
    throw tooManyLetters(`These are ${chosen.length}; ${MOST_LETTERS} fit into one file. Choose fewer.`)
  return { candidates, chosen }
}

const leftOut = (candidates: Candidate[], chosen: Candidate[]) => {
  const isChosen = new Set(chosen)
  return candidates
    .filter((candidate) => !isChosen.has(candidate))
    .map(({ person, country, name, standing }) => ({
      participantId: person?.id ?? null,
      country: country ?? null,
      name,
      standing
    }))
}

/**
 * The work of a task. Documents, their numbers and the end of the task are committed together once the file is made, so
 * that what is killed or cancelled has issued nothing and used no number.
 */
export const issueBatch = async (
  services: Given,
  templates: Templates,
  { workshop, access, input, progress, endIn }: Work
): Promise<undefined> => {
  const order = input as LetterBatch
  const { kind } = order
  const lang = documentLanguage(workshop, kind === 'certificate' ? undefined : order.lang)
  await services.db.transaction(async (tx) => {
    const within = { ...services, db: tx }
    const now = services.clock()
    const settings = await lockLetters(tx, workshop.id, now)
    const { candidates, chosen } = await requirePrintable(within, templates, workshop, order)
    const issuing = { workshop, kind, by: access, now }
    const drawn = await drawUp(tx, services, issuing, settings, chosen)
    const bytes = await buffer(
      printPapers(
        services,
        drawn.map(({ document }) => document),
        await readStationery(tx, workshop),
        { lang, printedAt: now, each: (done) => progress(done, drawn.length) }
      )
    )
    await writeIssued(tx, issuing, drawn)
    const people = chosen.flatMap(({ person }) => person ?? [])
    const versions = await listVersions(
      tx,
      workshop.id,
      people.map(({ id }) => id)
    )
    if (people.some(({ id, version }) => versions.get(id) !== version))
      throw peopleChanged('Nothing was issued: somebody changed these people while the letters were made. Start again.')
    const issued = drawn.filter(({ isNew }) => isNew).length
    const replaced = drawn.filter(({ replaces }) => replaces).length
    const detail = { kind, letters: drawn.length, issued, replaced }
    await recordDeed(tx, { now, access, workshopId: workshop.id, deed: 'letters.batch', detail })
    await endIn(tx, {
      result: { ...detail, leftOut: leftOut(candidates, chosen) },
      file: { bytes, name: `${workshop.slug}-${kind}s.pdf`, type: 'application/pdf' }
    })
  })
  return undefined
}
