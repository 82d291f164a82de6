/** Which fonts are there for which letters: what is in use among Chinese, Japanese and Koreans is in them, in both weights. */
import { describe, expect, test } from 'vitest'
import { type FaceKey, openFace } from '../../../src/platform/pdf/text/fonts.ts'
import { layout } from '../../../src/platform/pdf/text/layout.ts'

/** Han and Hangul of a national standard, by the two bytes of its encoding. */
const charactersOf = (encoding: string, [from, to]: [number, number]): string[] => {
  const decoder = new TextDecoder(encoding)
  const pairs = Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((high) =>
    Array.from({ length: 0xfe - 0x40 + 1 }, (_, i) => decoder.decode(new Uint8Array([high, 0x40 + i])))
  )
  return pairs.filter((text) => /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(text))
}

describe('every character is in the font', () => {
  test.each([
    ['traditional Chinese, as used in Taiwan', 'big5', [0xa4, 0xf9], 13_053, 'sc'],
    ['simplified Chinese, as used on the mainland', 'gb2312', [0xb0, 0xf7], 6763, 'sc'],
    ['Japanese, as taught', 'shift_jis', [0x88, 0x97], 2914, 'jp'],
    ['Korean', 'euc-kr', [0xb0, 0xfd], 7238, 'kr']
  ] as [string, string, [number, number], number, FaceKey][])('of %s', (_, encoding, rows, count, key) => {
    const all = new Set(charactersOf(encoding, rows))
    expect(all.size).toBeGreaterThanOrEqual(count)
    const lost = [false, true].flatMap((bold) => [...all].filter((char) => openFace(key, bold).gid(char) === 0))
    expect(lost).toEqual([])
  })
})

describe('one Han character is drawn', () => {
  test.each([
    ['as in China for Chinese', '直', 'zh', 'sc'],
    ['from the same font for traditional Chinese', '臺', 'zh-Hant', 'sc'],
    ['from the same font for Taiwan', '龔', 'zh-TW', 'sc'],
    ['from the same font for Hong Kong', '鄺', 'zh-HK', 'sc'],
    ['as in Japan for Japanese', '直', 'ja', 'jp'],
    ['as in Korea for Korean', '直', 'ko', 'kr'],
    ['as in Japan beside kana, in a document in English', '直子(なおこ)', 'en', 'jp'],
    ['as in Korea beside Hangul, in a document in French', '윤석열(尹錫悅)', 'fr', 'kr'],
    ['as in China beside nothing that tells', '直', 'en', 'sc']
  ])('%s', (_, text, lang, key) => {
    const faces = layout(text, { lang }).runs.map(({ face }) => face.key)
    expect([...new Set(faces)].filter((face) => face !== 'latin')).toEqual([key])
  })
})
