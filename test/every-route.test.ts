/** Walks every route of the app: each names its permission and answers nobody else, and each is described. */
import type { RouteOptions } from 'fastify'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MemberRole, PERMISSIONS, type Permission } from '../src/accounts/rules.ts'
import { agencies } from '../src/agencies/tables.ts'
import type { Workshop } from '../src/workshops/tables.ts'
import { workshopAgencies } from '../src/workshops/tables.ts'
import { type Caller, testApp } from './support/app.ts'
import { makeUser, makeWorkshop, NOW } from './support/make.ts'

type Method = Parameters<Caller>[0]
type Route = { method: Method; url: string; needs: Permission; isInWorkshop: boolean; route: RouteOptions }

const routes: Route[] = []
const it = testApp({
  prepare: (app) =>
    app.addHook('onRoute', (route) => {
      for (const method of [route.method].flat() as Method[]) {
        const needs = route.config!.needs
        routes.push({ method, url: route.url, needs, isInWorkshop: /:workshop\b/.test(route.url), route })
      }
    })
})

const ROLES = Object.keys(PERMISSIONS) as MemberRole[]
const described = () => routes.filter(({ method, route }) => method !== 'HEAD' && !route.schema?.hide)
const named = ({ method, url }: Route) => `${method} ${url}`

let workshop: Workshop
let members: Record<MemberRole, Caller>
let stranger: Caller
let nobody: Caller

beforeAll(async () => {
  workshop = await makeWorkshop(it.db)
  const agencyId = '0198a000-0000-7000-8000-000000000001'
  await it.db
    .insert(agencies)
    .values({ id: agencyId, acronym: 'UNEP', name: 'UNEP', kind: 'un-entity', changedAt: NOW })
  await it.db.insert(workshopAgencies).values({ workshopId: workshop.id, agencyId, role: 'convening', position: 1 })
  const callers = ROLES.map(async (role) => [
    role,
    await it.asMember(workshop, role, role === 'agency-officer' ? agencyId : null)
  ])
  members = Object.fromEntries(await Promise.all(callers))
  stranger = await it.asMember(await makeWorkshop(it.db), 'organiser')
  nobody = await it.as(await makeUser(it.db))
})

/** The guard judges before anything else is read, so any value will do for other parts of the address. */
const addressOf = ({ url }: Route) =>
  url
    .replace(/:workshop\b/, workshop.slug)
    .replaceAll(/:\w+(\([^)]*\))?/g, '0198a000-0000-7000-8000-00000000abcd')
    .replace('*', 'x')
/** Every route whose answer is not as expected, so that one failure does not hide another. */
const wrongAnswers = async (chosen: Route[], call: Caller, isRight: (status: number) => boolean) => {
  const wrong: string[] = []
  for (const route of chosen) {
    const { statusCode } = await call(route.method, addressOf(route))
    if (!isRight(statusCode)) wrong.push(`${named(route)} answered ${statusCode}`)
  }
  return wrong
}

test('there are routes to walk', () => expect(routes.length).toBeGreaterThan(10))

describe('every route', () => {
  test('names a permission that somebody can have', () => {
    const ofAccounts = ['public', 'account', 'own-registration', 'accounts:manage', 'agencies:edit', 'workshops:create']
    const known = new Set<string>([...ofAccounts, ...ROLES.flatMap((role) => [...PERMISSIONS[role]])])
    expect(routes.filter(({ needs }) => !known.has(needs)).map(named)).toEqual([])
  })

  test('asks for a role only where a workshop is named', () => {
    const ofRoles = new Set(ROLES.flatMap((role) => [...PERMISSIONS[role]]))
    expect(routes.filter(({ needs, isInWorkshop }) => ofRoles.has(needs) && !isInWorkshop).map(named)).toEqual([])
  })

  test('has no slash at the end', () => {
    expect(routes.filter(({ url }) => url !== '/' && url.endsWith('/')).map(named)).toEqual([])
  })

  test('under /api/v1 is described: summary, tags, what it answers when all goes well', () => {
    const bare = described().filter(({ route: { schema } }) => {
      const succeeds = Object.keys((schema?.response as object) ?? {}).some((status) => /^[23]/.test(status))
      return !schema?.summary || !schema.tags?.length || !succeeds
    })
    expect(bare.map(named)).toEqual([])
    const hidden = routes.filter(
      ({ url, route, method }) => url.startsWith('/api/v1') && route.schema?.hide && method !== 'HEAD'
    )
    expect(hidden.map(named)).toEqual([])
  })

  test('that is described is in the OpenAPI document, with the permission', async () => {
    const { paths } = (await it.visitor('GET', '/api/openapi.json')).json()
    for (const route of described()) {
      const path = route.url.replaceAll(/:(\w+)(\([^)]*\))?/g, '{$1}')
      const operation = paths[path]?.[route.method.toLowerCase()]
      expect([named(route), operation?.['x-needs']]).toEqual([named(route), route.needs])
    }
  })
})

describe('nobody passes without the permission', () => {
  const guarded = () => routes.filter(({ needs }) => needs !== 'public')
  const inWorkshop = () => routes.filter(({ isInWorkshop }) => isInWorkshop)

  test('visitors are asked to sign in', async () => {
    expect(await wrongAnswers(guarded(), it.visitor, (status) => status === 401)).toEqual([])
  })

  test('to visitors a closed workshop shows no public face', async () => {
    const open = inWorkshop().filter(({ needs }) => needs === 'public')
    expect(await wrongAnswers(open, it.visitor, (status) => status === 404)).toEqual([])
  })

  test('to the organiser of another workshop it does not exist', async () => {
    expect(await wrongAnswers(inWorkshop(), stranger, (status) => status === 404)).toEqual([])
  })

  test('somebody without any role is refused outside workshops', async () => {
    const ofOthers: Permission[] = ['account', 'own-registration']
    const special = guarded().filter(({ needs, isInWorkshop }) => !isInWorkshop && !ofOthers.includes(needs))
    expect(await wrongAnswers(special, nobody, (status) => status === 403)).toEqual([])
  })

  test.each(ROLES)('%s is refused what the role does not grant, and nothing that it does', async (role) => {
    const grants = ({ needs }: Route) => needs === 'public' || needs === 'account' || PERMISSIONS[role].has(needs)
    const denied = inWorkshop().filter((route) => !grants(route))
    expect(await wrongAnswers(denied, members[role], (status) => status === 403)).toEqual([])
    const readable = inWorkshop().filter((route) => route.method === 'GET' && grants(route))
    expect(await wrongAnswers(readable, members[role], (status) => ![401, 403, 500].includes(status))).toEqual([])
  })

  test('an account is no way to the own registration of a participant', async () => {
    const own = guarded().filter(({ needs }) => needs === 'own-registration')
    expect(own.length).toBeGreaterThan(5)
    expect(await wrongAnswers(own, members.organiser, (status) => status === 401)).toEqual([])
  })

  test('changes that ask for no permission are these, and no others', () => {
    const open = routes.filter(({ needs, method }) => needs === 'public' && !['GET', 'HEAD'].includes(method))
    expect(open.map(named).sort()).toEqual([
      'POST /api/v1/auth/refresh',
      'POST /api/v1/auth/sign-in',
      'POST /api/v1/auth/sign-out',
      'POST /me/:token',
      'POST /w/:workshop/my-registration',
      'POST /w/:workshop/register'
    ])
  })
})
