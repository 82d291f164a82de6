/** Codes cannot be tried one after the other: few in a minute from one network, whatever is asked. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'

const it = testApp({ limits: { attempts: 3 } })
const check = (code: string) => it.visitor('GET', `/verify/${code}`)

test('after a few codes the page says to wait; the form is still there', async () => {
  const codes = ['7Q2M-X0KD-PW93-4HTA', '7Q2M-X0KD-PW93-4HTB', 'not a code']
  for (const code of codes) expect((await check(encodeURIComponent(code))).statusCode).toBe(404)
  const refused = await check('7Q2M-X0KD-PW93-4HTC')
  expect([refused.statusCode, textsOf(refused.body, 'h1')]).toEqual([429, ['Too many requests']])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await it.visitor('GET', '/verify')).statusCode).toBe(200)
})
