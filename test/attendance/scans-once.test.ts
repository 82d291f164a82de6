/** A scan is kept once, whatever is sent again or at the same moment, and never changes. */
import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { reissueBadge } from '../../src/badges/reissue.ts'
import { badgeTokens, participants } from '../../src/participants/tables.ts'
import { testApp } from '../support/app.ts'
import { at, atOneDoor, scanAt, verdicts } from './doors.ts'

const it = testApp()

const here = atOneDoor(it)
const { person, rows } = here

describe('a scan is kept once', () => {
  test('a batch sent again gets the same verdicts, as replayed, and adds nothing', async () => {
    const { token } = await person()
    const batch = [
      scanAt(here.door, token),
      scanAt(here.door, token, { happenedAt: at('09:00') }),
      scanAt(here.door, 'unknown')
    ]
    const first = await here.doors.results(...batch)
    const again = await here.doors.results(...batch)
    expect(again).toEqual(first.map((result) => ({ ...result, replayed: true })))
    expect(await rows()).toHaveLength(3)
  })

  test('the verdict of the first time is told even after the person has left or was cancelled', async () => {
    const { token, id } = await person()
    const scan = scanAt(here.door, token)
    await here.doors.results(scan)
    await it.db.update(participants).set({ state: 'cancelled' }).where(eq(participants.id, id))
    await it.db.update(badgeTokens).set({ revokedAt: it.services.clock() }).where(eq(badgeTokens.participantId, id))
    expect(await here.doors.results(scan)).toMatchObject([{ verdict: 'admitted', replayed: true }])
  })

  test.each(['badge', 'door', 'direction'])('its id on another %s is a mismatch, and is not kept', async (other) => {
    const [one, two] = [await person(), await person()]
    const second = await here.doors.day('2026-11-10')
    const scan = scanAt(here.door, one.token)
    const different = {
      ...scan,
      ...(other === 'badge' && { token: two.token }),
      ...(other === 'door' && { checkpoint: second }),
      ...(other === 'direction' && { direction: 'out' as const })
    }
    const mismatch = { id: scan.id, verdict: 'mismatch', replayed: false, person: null }
    expect(await here.doors.results(scan, different)).toMatchObject([{ verdict: 'admitted' }, mismatch])
    expect(await here.doors.results(different, scan)).toMatchObject([mismatch, { verdict: 'admitted', replayed: true }])
    expect(await rows()).toHaveLength(1)
  })

  test('when it stands twice in a batch, wherever it stands, and whatever the letters of its id', async () => {
    const [one, two] = [await person(), await person()]
    const scan = scanAt(here.door, one.token, { happenedAt: at('09:00') })
    const other = scanAt(here.door, two.token)
    const shouted = { ...scan, id: scan.id.toUpperCase() }
    const results = await here.doors.results(scan, other, shouted, {
      ...scan,
      token: two.token,
      happenedAt: at('08:00')
    })
    expect(results.map(({ verdict, replayed }) => [verdict, replayed])).toEqual([
      ['admitted', false],
      ['admitted', false],
      ['admitted', true],
      ['mismatch', false]
    ])
    expect(results[2]!.id).toBe(shouted.id)
    expect(await here.doors.results(shouted)).toMatchObject([{ verdict: 'admitted', replayed: true }])
    expect(await rows()).toHaveLength(2)
  })

  test.each(['badges of people', 'codes that nobody has'])(
    'when a batch of %s comes six times at once',
    async (what) => {
      const tokens = await Promise.all(
        Array.from({ length: 40 }, async (_, i) =>
          what === 'badges of people' && i < 8 ? (await person()).token : 'x'
        )
      )
      const batch = tokens.map((token) => scanAt(here.door, token))
      const turned = [...batch].reverse()
      const answers = await Promise.all(
        [batch, turned, batch, turned, batch, turned].map((scans) => here.doors.results(...scans))
      )
      const replays = answers.flat().filter(({ replayed }) => replayed)
      expect([replays.length, (await rows()).length]).toEqual([200, 40])
      expect(new Set(answers.flat().map(({ id, verdict }) => `${id} ${verdict}`)).size).toBe(40)
    }
  )
})

describe('at the same moment', () => {
  test('of ten devices that see one badge exactly one admits', async () => {
    const { token } = await person()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => here.doors.results(scanAt(here.door, token, { device: `Device ${i}` })))
    )
    expect(verdicts(answers.flat()).sort()).toEqual(['admitted', ...Array(9).fill('already-in')])
  })

  test('a new badge is issued and doors are busy: nobody waits in a circle', async () => {
    const { token, id } = await person()
    const access = { principalId: randomUUID() } as Parameters<typeof reissueBadge>[1]
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 === 0
          ? here.doors.send([scanAt(here.door, token)]).then(({ statusCode }) => statusCode)
          : reissueBadge(it.services, access, here.workshop.id, id).then(() => 200)
      )
    )
    expect(answers).toEqual(Array(8).fill(200))
  })
})

describe('the database refuses to', () => {
  test.each([
    ['change', sql`update scans set verdict = 'left'`],
    ['remove', sql`delete from scans`]
  ])('%s a scan', async (_, statement) => {
    const { token } = await person()
    await here.doors.results(scanAt(here.door, token))
    const refused = it.db.execute(statement).catch((error) => error.cause.constraint)
    expect([await refused, (await rows()).length]).toEqual(['scans__append_only', 1])
  })
})

test('a batch of 500, on top of as many before at other doors, takes as many statements as one of 1', async () => {
  const people = await Promise.all(Array.from({ length: 100 }, () => person()))
  const second = await here.doors.day('2026-11-10')
  const fiveHundred = (checkpoint: string) =>
    Array.from({ length: 500 }, (_, i) =>
      scanAt(checkpoint, people[i % 100]!.token, {
        happenedAt: new Date(Date.parse(at('08:00')) + i * 1000).toISOString(),
        direction: i % 3 === 2 ? 'out' : 'in'
      })
    )
  await here.doors.send(fiveHundred(second))
  const from = performance.now()
  const results = await it.expectQueries(9, () => here.doors.results(...fiveHundred(here.door)))
  const milliseconds = performance.now() - from
  expect(results).toHaveLength(500)
  await it.expectQueries(9, () => here.doors.results(scanAt(here.door, people[0]!.token)))
  expect(milliseconds).toBeLessThan(2000)
})
