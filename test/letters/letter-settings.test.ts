/** What all letters say alike: read, written with care, and refused where it cannot be. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'
import { SETTINGS } from './open-letters.ts'

const it = testApp()

const opened = async () => {
  const open = await openWorkshop(it, { agencies: ['UNDP'] })
  const path = open.url('/letter-settings')
  const put = (payload: object, basedOn = '*') =>
    open.organiser('PUT', path, { payload, headers: { 'if-match': basedOn } })
  return { ...open, path, put, read: () => open.organiser('GET', path) }
}

test('are empty at first, and change by versions', async () => {
  const { read, put } = await opened()
  const empty = { referencePrefix: '', signatoryName: '', signatoryTitle: '', contact: '', covered: '', notCovered: '' }
  const first = await read()
  expect([first.headers.etag, first.json()]).toEqual(['"1"', { ...empty, replyBy: null, version: 1 }])
  const changed = await put(SETTINGS, '"1"')
  expect([changed.statusCode, changed.json()]).toEqual([200, { ...SETTINGS, version: 2 }])
  expect((await put(SETTINGS, '"1"')).statusCode).toBe(412)
  expect((await read()).json()).toEqual({ ...SETTINGS, version: 2 })
})

test.each([
  ['an answer after the workshop began', { replyBy: '2026-11-10' }, 422, '#/body/replyBy'],
  ['a reference with a line in it', { referencePrefix: 'A\nB' }, 400, '#/body/referencePrefix'],
  ['a field that there is not', { colour: 'red' }, 400, '#/body']
])('%s is refused, and changes nothing', async (_, wrong, status, pointer) => {
  const { read, put } = await opened()
  const refused = problemIn(await put({ ...SETTINGS, ...wrong }))
  expect([refused.status, Object.keys(refused.faults)[0]?.startsWith(pointer)]).toEqual([status, true])
  expect((await read()).json().version).toBe(1)
})

test('are for organisers alone', async () => {
  const { path, officerOf } = await opened()
  const officer = await officerOf('UNDP')
  expect([
    (await officer('GET', path)).statusCode,
    (await officer('PUT', path, { payload: SETTINGS })).statusCode
  ]).toEqual([403, 403])
})
