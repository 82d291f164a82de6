/** A workshop whose letters have a signatory, and people in the states in which letters matter. */
import type { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

export const SETTINGS = {
  referencePrefix: 'UNODC/ROSEAP/2026',
  signatoryName: 'Jeremy Example',
  signatoryTitle: 'Regional Representative',
  contact: 'workshop@example.org',
  covered: 'travel and accommodation.',
  notCovered: '',
  replyBy: '2026-10-16'
}
export const PASSPORT = {
  passportName: 'JAIDEE SUDA',
  passportNumber: 'AA1234567',
  nationality: 'THA',
  expiresOn: '2030-05-01'
}
const BASED_ON_ANY = { 'if-match': '*' }

export const openLetters = async (
  it: ReturnType<typeof testApp>,
  given: Parameters<typeof openWorkshop>[1] = {},
  settings: Partial<typeof SETTINGS> = {}
) => {
  const opened = await openWorkshop(it, { agencies: ['UNODC', 'UNDP'], ...given })
  const { organiser, url, workshop } = opened
  await organiser('PUT', url('/letter-settings'), { payload: { ...SETTINGS, ...settings }, headers: BASED_ON_ANY })
  return {
    ...opened,
    person: async (of: Parameters<typeof makePerson>[2] = {}) => (await makePerson(it.db, workshop, of)).id,
    passport: (id: string, payload: object = PASSPORT) =>
      organiser('PUT', url(`/participants/${id}/travel-document`), { payload, headers: BASED_ON_ANY }),
    issue: (id: string, kind = 'invitation-letter', query = '') =>
      organiser('POST', url(`/participants/${id}/${kind}.pdf${query}`)),
    print: (id: string, kind = 'invitation-letter') => organiser('GET', url(`/participants/${id}/${kind}.pdf`)),
    note: (country: string, query = '') => organiser('POST', url(`/notes-verbales/${country}.pdf${query}`)),
    choice: async (query: string) => (await organiser('GET', url(`/letters/choice?${query}`))).json(),
    documents: async (query = '') => (await organiser('GET', url(`/documents${query}`))).json().items,
    batch: (payload: object) => organiser('POST', url('/letters/batches'), { payload })
  }
}
export type OpenLetters = Awaited<ReturnType<typeof openLetters>>
