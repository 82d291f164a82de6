/** A font's file is opened when a character needs it, not before: the big ones are 4 to 8 MB each. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { fromRoot } from '../../../src/platform/root.ts'

/** The font files that a process of its own opens while it lays these texts out. */
const openedFor = (texts: string[]): string[] => {
  const program = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { readFileSync } = fs
    const opened = []
    fs.readFileSync = (path, ...rest) => {
      if (/[.](ttf|otf)$/.test(String(path))) opened.push(String(path).split('/').at(-1))
      return readFileSync(path, ...rest)
    }
    syncBuiltinESMExports()
    const { layout } = await import(${JSON.stringify(fromRoot('src/platform/pdf/text/layout.ts'))})
    for (const text of ${JSON.stringify(texts)}) layout(text)
    console.log(JSON.stringify(opened))
  `
  const run = ['--import', 'tsx', '--input-type=module', '--eval', program]
  return JSON.parse(execFileSync(process.execPath, run, { cwd: fromRoot('.'), encoding: 'utf8' }))
}

test('Latin names open one file, Thai ones another, and only Chinese ones the Chinese', () => {
  expect(openedFor(['Nguyễn Thị Hồng', 'Łukasz', 'Дмитрий'])).toEqual(['NotoSans_400Regular.ttf'])
  expect(openedFor(['Anna', 'สมชาย'])).toEqual(['NotoSans_400Regular.ttf', 'NotoSansThai_400Regular.ttf'])
  const withChinese = openedFor(['张伟明'])
  expect(withChinese.filter((name) => name.endsWith('.otf'))).toEqual(['NotoSansHans-Regular.otf'])
}, 60_000)

test('a character that no font has opens none of the big files', () => {
  expect(openedFor(['Anna 😀']).filter((name) => name.endsWith('.otf'))).toEqual([])
}, 60_000)
