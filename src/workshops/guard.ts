/** The security model: every route names what it needs; the guard finds out who asks, where, and lets them pass or not. */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { maybeAccessOf } from '../accounts/access.ts'
import { credentialsOf } from '../accounts/credentials.ts'
import { notAllowed, notSignedIn } from '../accounts/problems.ts'
import { type Access, isAllowed, type Permission } from '../accounts/rules.ts'
import { alsoAnswers } from '../platform/http/responses.ts'
import type { Services } from '../services.ts'
import { identify } from './identify.ts'
import { workshopNotFound } from './problems.ts'
import { prepareLookUps } from './queries.for-guard.ts'
import type { Workshop } from './tables.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The permission without which nobody passes. */
    needs: Permission
  }
}

/** The workshop that the address names, and the access of who asks: undefined for a visitor of a public one. */
export const inWorkshop = (request: FastifyRequest): { workshop: Workshop; access: Access | undefined } => {
  const workshop = request.getDecorator<Workshop | undefined>('workshop')
  if (workshop === undefined) throw new Error(`${request.routeOptions.url} has no :workshop`)
  return { workshop, access: maybeAccessOf(request) }
}

const slugOf = (request: FastifyRequest) => (request.params as { workshop?: string }).workshop

/** Who may pass, in this order: 401 for strangers, 404 for those to whom the workshop does not exist, 403 for the rest. */
const judge = (
  needs: Permission,
  slug: string | undefined,
  workshop: Workshop | undefined,
  access: Access | undefined
) => {
  if (needs !== 'public' && access === undefined) throw notSignedIn('Sign in, or send a token that is still good.')
  if (slug !== undefined) {
    const isOpen = needs === 'public' && workshop?.visibility === 'public'
    if (workshop === undefined || !(isOpen || access?.member)) throw workshopNotFound(`There is no workshop ${slug}.`)
  }
  if (needs === 'public' || (access && isAllowed(access, needs))) return
  throw notAllowed(`This needs the permission ${needs}.`)
}

/** How people are known who have no account, told by the features that know them; each throws 401 for strangers. */
type OtherWays = Partial<Record<Permission, (request: FastifyRequest) => Promise<void>>>
type Options = { services: Pick<Services, 'db' | 'clock' | 'config'>; otherWays?: OtherWays }

/** Identifies in `onRequest`, so that limits can count by principal, and judges before a body is read. */
export const guard = fp<Options>(
  async (app, { services, otherWays = {} }) => {
    const lookUps = prepareLookUps(services.db)
    app.decorateRequest('access')
    app.decorateRequest('workshop')

    app.addHook('onRoute', (route) => {
      const needs = route.config?.needs
      if (needs === undefined) throw new Error(`${route.method} ${route.url} names no permission (config.needs)`)
      if (needs !== 'public') alsoAnswers(route, notSignedIn)
      if (needs !== 'public' && needs !== 'account') alsoAnswers(route, notAllowed)
      if (/\/:workshop(\/|$|\.)/.test(route.url)) alsoAnswers(route, workshopNotFound)
    })
    app.addHook('onRequest', async (request) => {
      if (request.is404) return
      const { access, workshop } = await identify(services, lookUps, credentialsOf(request, services), slugOf(request))
      request.setDecorator('access', access)
      request.setDecorator('workshop', workshop)
    })
    app.addHook('preParsing', async (request) => {
      if (request.is404) return
      const { needs } = request.routeOptions.config
      const otherWay = otherWays[needs]
      if (otherWay) return otherWay(request)
      const workshop = request.getDecorator<Workshop | undefined>('workshop')
      judge(needs, slugOf(request), workshop, maybeAccessOf(request))
    })
  },
  { name: 'guard', dependencies: ['access-tokens'] }
)
