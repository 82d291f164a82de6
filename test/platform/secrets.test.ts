/** The one secret and the keys that come of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keptSecret, openSecrets } from '../../src/platform/secrets.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-secrets-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('each purpose has a key of its own, the same at every start', () => {
  const secret = 'a'.repeat(32)
  const key = openSecrets(secret).key('badges')
  expect(key.toString('hex')).toBe('1375f05d64c3ad1fb4751e3ff343092ced2c97a854d06238e59182a7bca38a33')
  expect(openSecrets(secret).key('badges')).toEqual(key)
  expect(openSecrets(secret).key('sign-in')).not.toEqual(key)
  expect(openSecrets('b'.repeat(32)).key('badges')).not.toEqual(key)
})

test('a secret is made once, for its owner alone, and leaves no other file', () => {
  const place = path.join(folder, 'new')
  const secret = keptSecret(place)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(place)).toBe(secret)
  expect(readFileSync(path.join(place, 'secret'), 'utf8').trim()).toBe(secret)
  expect(statSync(path.join(place, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(place)).toEqual(['secret'])
})

test('a damaged secret is not taken', () => {
  writeFileSync(path.join(folder, 'secret'), 'abc\n')
  expect(() => keptSecret(folder)).toThrow('is damaged')
})
