/** The steps of a workshop, from the first registration to the outcome report, over HTTP. */
import { randomUUID } from 'node:crypto'
import { readDelegates, readSource } from '../../src/demonstration/source.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { writeXlsx } from '../../src/platform/spreadsheets/write.ts'
import { instantIn } from '../../src/platform/zones.ts'
import type { Client, Json } from './client.ts'
import { readBadge } from './read-badge.ts'

type Tour = { client: Client; say: (text: string) => void; at: string }

const source = readSource()
const zone = source.event.time_zone.value
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A new workshop with its five conveners. Agencies are there already when the demonstration is. */
export const create = async ({ client, say }: Omit<Tour, 'at'>): Promise<{ slug: string; at: string }> => {
  const { event, agencies } = source
  const known = new Set((await client.json('/api/v1/agencies')).items.map(({ acronym }: Json) => acronym))
  for (const { acronym, official_name } of agencies) {
    if (!known.has(acronym))
      await client.ask('/api/v1/agencies', { json: { acronym, name: official_name.value, kind: 'un-entity' } })
  }
  const slug = `tour-${randomUUID().slice(0, 8)}`
  const workshop = await client.json('/api/v1/workshops', {
    json: {
      slug,
      title: event.title.value,
      shortTitle: 'PVE NAP Workshop (tour)',
      aim: event.aim.value,
      startsOn: event.start_date.value,
      endsOn: event.end_date.value,
      timeZone: zone,
      venue: event.venue.value,
      city: event.city.value,
      country: event.host_country_iso3.value,
      visibility: 'public',
      isDemonstration: true,
      agencies: agencies.map(({ acronym }) => ({ agency: acronym, role: 'convening' }))
    },
    expect: 201
  })
  say(`workshop ${slug}, convened by ${workshop.agencies.map(({ agency }: Json) => agency).join(', ')}`)
  return { slug, at: `/api/v1/workshops/${slug}` }
}

/** Delegates from a spreadsheet, then one by one. */
export const register = async ({ client, say, at }: Tour): Promise<void> => {
  const csv = readDelegates()
  const spoilt = csv
    .toString()
    .replace(',Thailand,', ',Siam and Thialand,')
    .replace('F,Delegate', 'Q,Delegate')
    .replace('bambang@example.org', 'nusrat.jahan@example.org')
  const faulty = await client.json(`${at}/participants/import`, { bytes: spoilt, type: 'text/csv', expect: 422 })
  say(`a spoilt file is refused whole: ${faulty.detail}`)
  for (const { row, column, detail } of faulty.faults) say(`  row ${row}, ${column}: ${detail}`)
  const dry = await client.json(`${at}/participants/import?dryRun=true`, { bytes: csv, type: 'text/csv' })
  say(`dry run of the CSV: ${dry.added} of ${dry.rows} rows would be added`)
  const [head, ...rows] = (await readSheet(csv)).rows
  const xlsx = await writeXlsx([
    { name: 'Delegates', columns: head!.cells.map((title) => ({ title })), rows: rows.map(({ cells }) => cells) }
  ])
  const report = await client.json(`${at}/participants/import`, { bytes: xlsx, type: XLSX, expect: 201 })
  say(`import of the XLSX: ${report.added} added`)

  const person = await client.json(`${at}/participants`, {
    json: {
      givenNames: 'Amina',
      familyName: 'Traoré',
      sector: 'government',
      category: 'Delegate',
      country: 'Ivory Coast',
      agency: 'UNODC',
      email: 'amina.traore@example.org'
    },
    headers: { 'idempotency-key': randomUUID() },
    expect: 201
  })
  const changed = await client.ask(`${at}/participants/${person.id}`, {
    method: 'PATCH',
    json: { position: 'Director', honorific: 'Ms.' },
    headers: { 'if-match': '"1"' }
  })
  await client.ask(`${at}/participants/${person.id}`, {
    method: 'PATCH',
    json: { position: 'Minister' },
    headers: { 'if-match': '"1"' },
    expect: 412
  })
  await client.ask(`${at}/participants/${person.id}/state`, {
    json: { state: 'cancelled', reason: 'Cannot travel' },
    headers: { 'if-match': changed.headers.get('etag')! }
  })
  say(
    `${person.displayName} of ${person.country} added, changed, and cancelled; a change based on an old version was refused`
  )
}

export const buildAgenda = async ({ client, say, at }: Tour): Promise<Map<string, string>> => {
  for (const name of new Set(source.sessions.map(({ room }) => room)))
    await client.ask(`${at}/rooms`, { json: { name }, expect: 201 })
  const ids = new Map<string, string>()
  const give = (session: (typeof source.sessions)[number]) => ({
    code: session.code,
    kind: session.type,
    title: session.title,
    room: session.room,
    illustrative: session.origin === 'illustrative',
    startsAt: instantIn(zone, session.date, session.start_local).toISOString(),
    endsAt: instantIn(zone, session.date, session.end_local).toISOString(),
    countsForAttendance: session.counts_for_attendance,
    roles: (session.roles ?? []).map(({ role, label }) => ({ role: role.replace('_', '-'), name: label }))
  })
  for (const session of source.sessions)
    ids.set(session.code, (await client.json(`${at}/sessions`, { json: give(session), expect: 201 })).id)
  const clash = await client.json(`${at}/sessions`, {
    json: { ...give(source.sessions[1]!), code: 'X1', title: 'Side event' },
    expect: 409
  })
  say(
    `${ids.size} sessions in ${new Set(source.sessions.map(({ date }) => date)).size} days; a clash is refused: ${clash.detail}`
  )
  const first = await client.json(`${at}/agenda/releases`, { json: { note: 'First release' }, expect: 201 })
  say(`agenda released as Rev.${first.number}`)
  return ids
}

/** Reads the badges that were printed, and scans them at the doors. */
export const attend = async ({ client, say, at }: Tour, sessions: Map<string, string>): Promise<void> => {
  const people: Json[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page: Json = await client.json(
      `${at}/participants?state=confirmed&limit=200${next === '' ? '' : `&cursor=${next}`}`
    )
    people.push(...page.items)
    next = page.next
  }
  const tokens: string[] = []
  for (const { id } of people) tokens.push(readBadge((await client.ask(`${at}/participants/${id}/badge.pdf`)).body))
  say(`${tokens.length} codes read back from printed badges, ${new Set(tokens).size} of them different`)

  const scan = (token: string, checkpoint: string, happenedAt: Date) => ({
    id: randomUUID(),
    token,
    checkpoint,
    happenedAt: happenedAt.toISOString(),
    device: 'Tour desk'
  })
  const tally: Record<string, number> = {}
  let repeated = 0
  for (const day of [...new Set(source.sessions.map(({ date }) => date))]) {
    const door = await client.json(`${at}/checkpoints`, { json: { kind: 'day', day } })
    const batch = tokens
      .filter((_, i) => (i + Number(day.slice(8))) % 9 > 0)
      .map((token) => scan(token, door.id, instantIn(zone, day, '08:20')))
    for (const session of source.sessions.filter(({ date, counts_for_attendance: counts }) => date === day && counts)) {
      const place = await client.json(`${at}/checkpoints`, {
        json: { kind: 'session', sessionId: sessions.get(session.code) }
      })
      const inside = tokens.filter((_, i) => (i + session.code.length * 3 + session.title.length) % 5 > 0)
      batch.push(...inside.map((token) => scan(token, place.id, instantIn(zone, day, session.start_local))))
    }
    batch.push(scan('A CODE THAT NOBODY HAS', door.id, instantIn(zone, day, '08:30')))
    const send = async () => {
      const results: Json[] = []
      for (let from = 0; from < batch.length; from += 500)
        results.push(
          ...(await client.json(`${at}/attendance/scans`, { json: { scans: batch.slice(from, from + 500) } })).results
        )
      return results
    }
    for (const { verdict } of await send()) tally[verdict] = (tally[verdict] ?? 0) + 1
    repeated += (await send()).filter(({ replayed }) => replayed).length
  }
  say(
    `scans: ${Object.entries(tally)
      .map(([verdict, n]) => `${n} ${verdict}`)
      .join(', ')}; sent again, ${repeated} were known and counted once`
  )
}

export const recordOutcomes = async ({ client, say, at }: Tour, sessions: Map<string, string>): Promise<void> => {
  const { speaker, challenges, recommendations } = source
  const said = {
    sessionId: sessions.get('S01'),
    speaker: `${speaker.honorific.value} ${speaker.name.value}, ${speaker.title.value}, ${speaker.organization.value}`,
    text: speaker.quotation.value
  }
  await client.ask(`${at}/remarks`, { json: said, expect: 201 })
  for (const { text } of challenges)
    await client.ask(`${at}/outcomes`, {
      json: { kind: 'challenge', text, sessionId: sessions.get('S16'), illustrative: true },
      expect: 201
    })
  for (const { text, level, owner, due } of recommendations) {
    await client.ask(`${at}/outcomes`, {
      json: {
        kind: 'recommendation',
        text,
        level,
        owner,
        dueOn: due,
        sessionId: sessions.get('S19'),
        illustrative: true
      },
      expect: 201
    })
  }
  say(`${challenges.length} challenges, ${recommendations.length} recommendations, one remark for the record`)
}
