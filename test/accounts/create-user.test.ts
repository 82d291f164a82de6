/** Making accounts. */
import { expect, test } from 'vitest'
import { createUser } from '../../src/accounts/create-user.ts'
import { isPassword, weaknessOf } from '../../src/accounts/passwords.ts'
import { testApp } from '../support/app.ts'

const it = testApp()
const person = { email: ' Lin.Wei@Example.org ', displayName: 'Lin Wei', password: 'a raft of otters' }

test('an account is made with its address in lower case and a hash of argon2id', async () => {
  const user = await createUser(it.services, undefined, { ...person, mayConvene: true })
  expect(user).toMatchObject({ email: 'lin.wei@example.org', mayConvene: true, isAdministrator: false })
  expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(user.passwordHash, person.password)).toBe(true)
  expect(await isPassword(user.passwordHash, 'a raft of others')).toBe(false)
})

test('a second account with the address is refused', async () => {
  const again = createUser(it.services, undefined, { ...person, email: 'LIN.WEI@example.org' })
  await expect(again).rejects.toMatchObject({ kind: { slug: 'account-email-taken' } })
})

test('the same letters composed otherwise are the same password', async () => {
  const user = await createUser(it.services, undefined, {
    ...person,
    email: 'z.keita@example.org',
    password: 'Zoe\u0308 in Abidjan'
  })
  expect(await isPassword(user.passwordHash, 'Zo\u00EB in Abidjan')).toBe(true)
})

test('nothing passes where no hash is kept, not even what the decoy is made of', async () => {
  expect(await isPassword(undefined, 'a password that nobody has')).toBe(false)
})

test.each([
  ['short', 'needs 12 characters or more'],
  ['aaaaaaaaaaaaabab', 'repeats the same few characters'],
  ['my LIN.WEI password', 'holds the e-mail address'],
  ['a raft of otters', undefined]
])('the password %j: %s', (password, weakness) => expect(weaknessOf(password, 'lin.wei@example.org')).toBe(weakness))

test('a short name before the @ is in many good passwords', () =>
  expect(weaknessOf('a raft of otters', 'a@example.org')).toBeUndefined())
