/** Codes of documents: as long as they look, typed in any way. */
import { expect, test } from 'vitest'
import { asPrinted, documentCode, documentCodeHash } from '../../src/letters/code.ts'

const key = Buffer.alloc(32, 7)

test('are sixteen letters in fours, and the same for the same document', () => {
  const code = documentCode(key, 'a')
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(documentCode(key, 'a')).toBe(code)
  expect(new Set(Array.from({ length: 500 }, (_, i) => documentCode(key, String(i)))).size).toBe(500)
  expect(documentCode(Buffer.alloc(32, 8), 'a')).not.toBe(code)
})

test('are forgiven how they are typed', () => {
  const typed = ['7Q2M-X0KD-1W93-4HTA', '7q2mx0kd1w934hta', ' 7Q2M XOKD LW93 4HTA ', '7q2m-xokd-iw93-4hta']
  expect(new Set(typed.map(documentCodeHash)).size).toBe(1)
  expect(new Set(typed.map(asPrinted))).toEqual(new Set(['7Q2M-X0KD-1W93-4HTA']))
  expect(documentCodeHash('7Q2M-X0KD-1W93-4HTB')).not.toBe(documentCodeHash(typed[0]!))
})
