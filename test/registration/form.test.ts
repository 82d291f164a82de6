/** The form: what it asks, everything that is wrong told at once, and when there is none. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { headOf, textsOf } from '../support/html.ts'
import { form, mailTo, openRegistration, PERSON, runJobs, type Sent, soundPage } from './registering.ts'

const it = testApp()

/** What is told beside each field, by its id. */
const faultsIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<span class="fault" id="(\w+)-fault">([^<]*)<\/span>/g)].map(([, id, text]) => [id, text])
  )

describe('what is wrong', () => {
  test('is told all at once: in a summary, beside each field, and to who does not see the page', async () => {
    const { register, list } = await openRegistration(it, { dataNotice: 'We read it.' })
    const sent = { givenNames: ' ', email: 'amina', country: '', sector: 'government', organisation: '' }
    const answer = await register({ ...sent, position: 'Judge', language: 'en' })
    expect(answer.statusCode).toBe(422)
    const html = soundPage(answer)
    expect(headOf(html).title).toMatch(/^Please correct: Register/)
    expect(faultsIn(html)).toEqual({
      givenNames: 'Please fill this in.',
      country: 'Please choose the country for which you come.',
      organisation: 'Please fill this in.',
      email: 'This is not an e-mail address such as name@example.org.',
      accepted: 'Please say that you have read it. Without this your registration cannot be taken.'
    })
    expect(html).toContain('<div class="summary" role="alert"><h2>5 things are to be corrected</h2>')
    expect(html.match(/<a href="#(?:givenNames|country|organisation|email|accepted)"/g)).toHaveLength(5)
    expect(html).toMatch(/<input id="email"[^>]*aria-describedby="email-hint email-fault" aria-invalid="true"/)
    expect(html).toMatch(/<input id="position"[^>]*value="Judge"/)
    expect(html).toMatch(/<input id="email"[^>]*value="amina"/)
    expect(await list()).toEqual([])
  })

  test.each([
    ['a name that never ends', 'givenNames', 'x'.repeat(20_000), 'Please use 120 characters at most.'],
    ['a control character', 'familyName', 'Di\u0007allo', /cannot be printed \(U\+0007\)/],
    ['text turned around', 'organisation', 'Ministry \u202Eecitsuj', /cannot be printed \(U\+202E\)/],
    ['a formula', 'givenNames', '=HYPERLINK("http://evil.example","x")', /does not begin with this character/],
    ['a formula as wide letters', 'familyName', '＝1+1', /does not begin with this character/],
    ['marks without end', 'nativeName', `a${'\u0301'.repeat(40)}`, /too many marks/],
    ['a picture', 'familyName', '😀', /cannot be printed \(U\+1F600\)/],
    ['two addresses', 'email', 'a@example.com, b@example.com', /not an e-mail address/],
    ['a header in an address', 'email', 'a@example.com\r\nBcc: b@example.com', /not an e-mail address/],
    ['a country that is none', 'country', 'ZZZ', 'Please choose from the list.'],
    ['a sector that is none', 'sector', '__proto__', 'Please choose from the list.'],
    ['a language in which nobody writes', 'language', 'xx', 'Please choose from the list.'],
    ['needs that never end', 'needs', 'no nuts '.repeat(1000), 'Please use 300 characters at most.']
  ])('%s is told beside its field', async (_what, field, value, told) => {
    const { register, list } = await openRegistration(it)
    const answer = await register({ [field]: value })
    expect(answer.statusCode).toBe(422)
    expect(Object.keys(faultsIn(soundPage(answer)))).toEqual([field])
    expect(faultsIn(answer.body)[field]).toMatch(told)
    expect(await list()).toEqual([])
  })

  test('what a form cannot hold is refused without a trace', async () => {
    const { at, list } = await openRegistration(it)
    const { headers } = form({})
    expect((await it.visitor('POST', at('register'), { payload: 'x'.repeat(100_000), headers })).statusCode).toBe(413)
    const json = await it.visitor('POST', at('register'), { payload: PERSON, headers: {} })
    expect(json.statusCode).toBe(303) // programs may send JSON: the same fields, the same rules
    expect(await list()).toHaveLength(1)
  })
})

test('people of one name, of the United Nations, and of several languages', async () => {
  const { register, list } = await openRegistration(it, { languages: ['en', 'th'] })
  const sent: Sent = { givenNames: 'Suharto', familyName: '', country: '', sector: 'united-nations', language: 'fr' }
  const more: Sent = { otherLanguages: ['en', 'th', '<script>', 'fr'], sex: 'other', listed: 'yes' }
  expect((await register({ ...sent, ...more, email: 'Suharto@Example.ORG ' })).statusCode).toBe(303)
  expect(await list()).toMatchObject([
    {
      displayName: 'Suharto',
      country: null,
      category: 'UN entity',
      languages: ['fr', 'en', 'th'],
      sex: 'other',
      listed: true,
      email: 'suharto@example.org'
    }
  ])
  await runJobs(it)
  expect(mailTo(it, 'suharto@example.org')[0]!.headers).toMatchObject({
    subject: 'Votre inscription nous est parvenue\u00a0: Climate Information',
    'content-language': 'fr'
  })
})

test('who fills what nobody sees is told the same as everybody, and is not entered', async () => {
  const { register, list } = await openRegistration(it)
  const [robot, person] = [await register({ homepage: 'https://spam.example' }), await register()]
  expect([robot.statusCode, robot.headers.location]).toEqual([person.statusCode, person.headers.location])
  expect(await list()).toHaveLength(1)
})

test.each(['en', 'fr', 'es', 'ru', 'zh', 'ar'])('the form is sound in %s', async (lang) => {
  const { at } = await openRegistration(it, { dataNotice: 'We read it.', keepsNeedsDays: 0 })
  const html = soundPage(await it.visitor('GET', at(`register?lang=${lang}`)))
  expect(headOf(html)).toMatchObject({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' })
  const faulty = await it.visitor('POST', at(`register?lang=${lang}`), form({}))
  expect(Object.keys(faultsIn(soundPage(faulty)))).toHaveLength(6)
})

describe('there is no form', () => {
  test.each([
    ['before it is opened', { registration: 'closed' as const }, /have not opened registration/],
    ['after its last day', { registrationClosesOn: '2026-11-08' }, /Registration closed on 8 November 2026/],
    ['after the workshop', { startsOn: '2026-11-01', endsOn: '2026-11-05' }, /ended on 5 November 2026/]
  ])('%s, and people are told why and whom to ask', async (_when, given, why) => {
    const { at, register, list } = await openRegistration(it, { ...given, dataContact: 'desk@example.org' })
    const html = soundPage(await it.visitor('GET', at('register')))
    expect(textsOf(html, 'h1')).toEqual(['Registration is not open'])
    expect(textsOf(html, 'p', 'lead')[0]).toMatch(why)
    expect(html).toContain('<a href="mailto:desk@example.org">')
    expect(html).not.toContain('<form')
    const answer = await register()
    expect([answer.statusCode, textsOf(soundPage(answer), 'h1')]).toEqual([409, ['Registration is not open']])
    expect(await list()).toEqual([])
  })

  test('from midnight on after the last day, by the clock of the workshop', async () => {
    const { at } = await openRegistration(it, { registrationClosesOn: '2026-11-09', agencies: ['UNDP'] })
    const heading = async () => textsOf((await it.visitor('GET', at('register'))).body, 'h1')
    it.later(7.99 * 60 * 60 * 1000) // 23:59 in Bangkok
    expect(await heading()).toEqual(['Register'])
    it.later(0.02 * 60 * 60 * 1000)
    expect(await heading()).toEqual(['Registration is not open'])
    expect((await it.visitor('GET', at('register'))).body).toContain('<bdi>UNDP</bdi>')
    it.later(-8.01 * 60 * 60 * 1000)
  })

  test('for a private workshop at all', async () => {
    const { at, register } = await openRegistration(it, { visibility: 'private' })
    expect((await it.visitor('GET', at('register'))).statusCode).toBe(404)
    expect((await register()).statusCode).toBe(404)
  })
})
