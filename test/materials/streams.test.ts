/** Large files over a real connection: little of them is in memory at once, and a connection that breaks leaves nothing. */
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { signAccessToken } from '../../src/accounts/credentials.ts'
import { materialPieces, materials } from '../../src/materials/tables.ts'
import { agendaOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makeMembership, makeSignIn, makeUser, NOW } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

const it = testApp()
const MB = 1_000_000

const opened = async () => {
  const { workshop, organiser, url } = await openWorkshop(it)
  const user = await makeUser(it.db)
  await makeMembership(it.db, { workshopId: workshop.id, userId: user.id, role: 'organiser', agencyId: null })
  const { id: signInId } = await makeSignIn(it.db, user.id)
  const expiresAt = new Date(NOW.getTime() + 3_600_000)
  const token = signAccessToken(it.app, { signInId, userId: user.id, now: NOW, expiresAt })
  const session = await agendaOf(workshop.slug, organiser).added()
  if (!it.app.server.listening) await it.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = it.app.server.address() as { port: number }
  const path = `${url('/materials')}?session=${session.id}&title=Film&visibility=secretariat`
  /** Not by `fetch`, which keeps all that it sends. */
  const send = async (method: string, path: string, body: AsyncIterable<Buffer> = Readable.from([])) => {
    const headers = { authorization: `Bearer ${token}` }
    const asked = request({ port, host: '127.0.0.1', method, path, headers })
    asked.on('error', () => {})
    Readable.from(body).pipe(asked)
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return answer
  }
  return { port, path, token, url, send }
}

const json = async (answer: IncomingMessage) => JSON.parse(Buffer.concat(await answer.toArray()).toString())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** In MB, of buffers that somebody still holds. */
const held = () => {
  collect()
  return process.memoryUsage().arrayBuffers / MB
}

/** A PDF that is made while it is sent. `look` is called after every five megabytes. */
async function* large(megabytes: number, look = () => {}) {
  yield Buffer.from('%PDF-1.7\n')
  for (let sent = 0; sent < megabytes * 10; sent++) {
    yield Buffer.alloc(MB / 10, sent)
    if (sent % 50 === 49) look()
  }
  yield Buffer.from('\n%%EOF')
}

test('fifty megabytes go in and out and are never in memory whole', async () => {
  const { path, url, send } = await opened()
  const before = held()
  const samples: number[] = []
  const look = () => samples.push(held() - before)
  const answer = await send('POST', path, large(49, look))
  const { id, file } = await json(answer)
  expect([answer.statusCode, file.size]).toEqual([201, 49 * MB + 15])
  let size = 0
  for await (const chunk of await send('GET', url(`/materials/${id}/file`))) {
    if (Math.floor(size / (10 * MB)) < Math.floor((size + chunk.length) / (10 * MB))) look()
    size += chunk.length
  }
  expect(size).toBe(file.size)
  expect(samples.length).toBeGreaterThan(10)
  expect(Math.max(...samples)).toBeLessThan(42)
})

test('a sender who goes on beyond what is taken is answered, and one who breaks off leaves nothing', async () => {
  const { port, path, token, send } = await opened()
  const before = [await it.db.$count(materials), await it.db.$count(materialPieces)]
  const answer = await send('POST', path, large(51))
  expect([answer.statusCode, (await json(answer)).type.split('/').at(-1)]).toEqual([413, 'upload-too-large'])

  const socket = connect(port, '127.0.0.1')
  const head = [`POST ${path} HTTP/1.1`, 'host: x', `authorization: Bearer ${token}`, 'content-length: 9000000']
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  for await (const chunk of large(2)) socket.write(chunk)
  await wait(50)
  // nobody who is slow holds a connection of the database
  expect(it.db.$client.idleCount).toBe(it.db.$client.totalCount)
  socket.destroy()
  await wait(50)
  expect([await it.db.$count(materials), await it.db.$count(materialPieces)]).toEqual(before)
})
