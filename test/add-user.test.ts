import { expect, test } from 'vitest'
import { addUser } from '../src/add-user.ts'
import { testApp } from './support/app.ts'

const it = testApp()
const signIn = (email: string, password: string) =>
  it.visitor('POST', '/api/v1/auth/sign-in', { payload: { email, password, cookies: false } })

test('makes the first account of an installation, with a password that is told once', async () => {
  const password = await addUser(it.services, ['Ada@Example.org', 'Ada Lovelace', 'convener'])
  const { accessToken } = (await signIn('ada@example.org', password)).json()
  expect((await it.asBearer(accessToken)('GET', '/api/v1/auth/me')).json()).toMatchObject({
    email: 'ada@example.org',
    displayName: 'Ada Lovelace',
    mayConvene: true,
    isAdministrator: false
  })
})

test.each([[[]], [['nobody', 'Ada']], [['a@example.org']], [['a@example.org', 'Ada', 'emperor']]])(
  '%j is answered with what to write',
  (words) => expect(addUser(it.services, words)).rejects.toThrow(/Write: user ADDRESS NAME/)
)

test('says so when the address is taken', async () => {
  await addUser(it.services, ['grace@example.org', 'Grace'])
  await expect(addUser(it.services, ['grace@example.org', 'Grace'])).rejects.toThrow(/already/)
})
