/** Which pages are kept, and for how long: by their facts, as many as there is room for. */
import Fastify from 'fastify'
import { createElement } from 'react'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type KeptPages, sendKeptPage } from '../../../src/platform/http/kept-pages.ts'

const pages: KeptPages = new Map()
let made: string[] = []
let isBroken = false

const app = Fastify()
app.get<{ Params: { fact: string } }>('/:fact', async (request, reply) => {
  const { fact } = request.params
  return sendKeptPage(request, reply, { pages, facts: { fact }, isPrivate: fact === 'mine' }, async () => {
    made.push(fact)
    if (isBroken) throw new Error('no')
    return createElement('p', null, fact)
  })
})
const get = async (fact: string) => app.inject(`/${fact}`)

beforeEach(() => {
  pages.clear()
  made = []
  isBroken = false
})
afterAll(() => app.close())

test('a page is made once', async () => {
  await Promise.all([get('one'), get('one')])
  expect((await get('one')).body).toBe('<!doctype html><p>one</p>')
  expect((await get('two')).body).toBe('<!doctype html><p>two</p>')
  expect(made).toEqual(['one', 'two'])
})

test('what nobody asked for of late gives way', async () => {
  await get('seldom')
  await get('often')
  for (let i = 0; i < 99; i++) {
    await get(`other-${i}`)
    await get('often')
  }
  expect(pages.size).toBe(100)
  made = []
  await get('often')
  await get('other-0')
  await get('seldom')
  expect(made).toEqual(['seldom'])
})

test('a page that could not be made is tried again', async () => {
  isBroken = true
  expect((await get('one')).statusCode).toBe(500)
  isBroken = false
  expect((await get('one')).statusCode).toBe(200)
  expect(made).toEqual(['one', 'one'])
})

test('no shared cache may keep what is private', async () => {
  expect((await get('mine')).headers['cache-control']).toBe('private, no-cache')
  expect((await get('everybody')).headers['cache-control']).toBe('no-cache')
})
