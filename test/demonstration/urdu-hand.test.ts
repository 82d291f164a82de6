/** The hand of Urdu, a setting of the workshop, reaches every document that names people. */
import { beforeAll, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'

const it = testApp()

let demonstration: Demonstration
let organiser: Caller
let urdu: { id: string }
const get = (path: string) => organiser('GET', `${demonstration.url}${path}`)

beforeAll(async () => {
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
  const { items } = (await get('/participants?country=PAK&state=confirmed')).json()
  urdu = items.find(({ nativeName }: { nativeName: string }) => /[ہےڈٹ]/.test(nativeName))
})

const setHand = async (urduHand: 'naskh' | 'nastaliq') => {
  const { version } = (await get('')).json()
  const headers = { 'if-match': `"${version}"` }
  const { statusCode, body } = await organiser('PATCH', demonstration.url, { payload: { urduHand }, headers })
  expect([statusCode, JSON.parse(body).urduHand]).toEqual([200, urduHand])
}

test.each([
  '/participants.pdf',
  '/participants.pdf?face=internal&lang=ar',
  '/badges.pdf',
  '/badges/preview.svg?country=PAK',
  '/participants/{id}/badge.pdf',
  '/participants/{id}/certificate.pdf',
  '/name-plates.pdf',
  '/sign-in-sheets.pdf'
])('%s', async (path) => {
  const file = async (hand: 'naskh' | 'nastaliq') => {
    await setHand(hand)
    const { statusCode, rawPayload } = await get(path.replace('{id}', urdu.id))
    expect(statusCode).toBe(200)
    return rawPayload
  }
  const [naskh, nastaliq] = [await file('naskh'), await file('nastaliq')]
  expect(naskh.equals(nastaliq)).toBe(false)
  expect(naskh.equals(await file('naskh'))).toBe(true)
})
