/** The shape of a route file: it is given the services that it names, and returns a Fastify plugin. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'

export type Routes = FastifyPluginAsyncTypebox
