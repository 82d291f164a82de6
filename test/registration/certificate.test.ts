/** The certificate on a person's own page: there when it is earned, and otherwise what is missing. */
import { expect, test } from 'vitest'
import { DAYS, openAttended } from '../letters/attended.ts'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { form, signedInAgain, soundPage } from './registering.ts'

const it = testApp()

const opened = async (days: readonly string[], email: string) => {
  const open = await openAttended(it, { visibility: 'public' })
  const { id } = await open.person(days, { email })
  await it.visitor('POST', `/w/${open.workshop.slug}/my-registration`, form({ email }))
  const browser = await signedInAgain(it, email)
  const section = async () =>
    textsOf(soundPage(await browser.get('/my-registration')), 'section').find((text) => text.startsWith('Certificate'))
  return { ...open, ...browser, id, section }
}

test('who was there often enough takes it, and it is theirs', async () => {
  const { section, get, organiser, url, id, workshop } = await opened(DAYS, 'there@example.com')
  expect(await section()).toBe('Certificate of attendanceMy certificate as PDF')
  const paper = await get('/my-registration/certificate.pdf')
  expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect(paper.headers['content-disposition']).toBe(`attachment; filename="${workshop.slug}-certificate.pdf"`)
  const { items } = (await organiser('GET', url('/documents'))).json()
  expect(items).toMatchObject([{ kind: 'certificate', participantId: id }])
})

test('who was not is told on how many days', async () => {
  const { section, get } = await opened(DAYS.slice(0, 1), 'once@example.com')
  expect(await section()).toMatch(/at least 2 of 2 days; you were present on 1\.$/)
  expect((await get('/my-registration/certificate.pdf')).headers.location).toBe('/my-registration')
})
