import { expect, test } from 'vitest'
import { testApp } from '../../support/app.ts'
import { makeAgency, makeWorkshop } from '../../support/make.ts'

const it = testApp()

test('what is just made can be changed at once: the answer carries its version as ETag', async () => {
  const workshop = await makeWorkshop(it.db)
  await makeAgency(it.db, workshop)
  const organiser = await it.asMember(workshop, 'organiser')
  const url = `/api/v1/workshops/${workshop.slug}/outcomes`
  const made = await organiser('POST', url, { payload: { kind: 'challenge', text: 'Funds are short' } })
  expect([made.statusCode, made.headers.etag]).toEqual([201, '"1"'])
  const headers = { 'if-match': String(made.headers.etag) }
  const changed = await organiser('PATCH', `${url}/${made.json().id}`, { payload: { theme: 'Money' }, headers })
  expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"'])
})
