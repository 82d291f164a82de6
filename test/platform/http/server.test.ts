/** What needs a real connection: bytes that are no request, and an end in order. */
import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../support/app.ts'

let port = 0
/** Holds requests: tells when one has come, and lets it go on when that is kept. */
let held: { hasCome: () => void; goesOn: Promise<void> } | undefined
const it = testApp({
  prepare: (app) =>
    app.addHook('preHandler', async () => {
      held?.hasCome()
      await held?.goesOn
    })
})
beforeAll(async () => {
  port = Number(new URL(await it.app.listen({ port: 0, host: '127.0.0.1' })).port)
})

/** Everything that comes back until the other side hangs up. */
const sent = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer)).on('error', reject)
  })

describe('bytes that are no request', () => {
  test.each([
    ['nonsense', 'hello\r\n\r\n', 400, 'malformed-request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na',
      400,
      'malformed-request'
    ],
    ['too many headers', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large']
  ])('%s are answered with a problem', async (_what, bytes, status, slug) => {
    const [head, body] = (await sent(bytes)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toContain('content-type: application/problem+json; charset=utf-8')
    expect(head).toContain('x-content-type-options: nosniff')
    expect(JSON.parse(body!)).toMatchObject({ status, type: `http://127.0.0.1:3000/problems/${slug}` })
  })

  test('leave the server as it was', async () => {
    await sent('\0\0\0\r\n\r\n')
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })
})

test('a request that is under way when the process stops is answered, and its connection closed', async () => {
  let goOn = () => {}
  let answer: Promise<Response> | undefined
  await new Promise<void>((hasCome) => {
    held = { hasCome, goesOn: new Promise((resolve) => (goOn = resolve)) }
    answer = fetch(`http://127.0.0.1:${port}/healthz`)
  })
  const closed = it.app.close()
  goOn()
  expect((await answer!).status).toBe(200)
  await closed
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
})
