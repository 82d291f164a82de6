/** Starts Plenary in full, in the order in which one part needs the other, and stops it in the opposite order. */
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { prepareDatabase } from './demonstration/prepare.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { migrateDatabase } from './platform/db/migrate.ts'
import { type OpenServices, openServices } from './services.ts'
import { startWorker } from './worker.ts'

/** `lost` is kept when the database has gone for good. `stop` takes some 8 seconds at most. */
export type Running = { services: OpenServices; lost: Promise<void>; stop: () => Promise<void> }
export type Serving = Running & { isDemonstration: boolean }

/** Milliseconds that requests and jobs have to come to their end. */
const patience = 4000

const withinMilliseconds = (limit: number, done: Promise<unknown>) =>
  Promise.race([done, sleep(limit, undefined, { ref: false })])

/** A port that is free now, so that the address is known before anything is built with it. */
const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const withPort = async (config: Config): Promise<Config> => {
  if (config.port !== 0) return config
  const port = await freePort(config.host).catch((error) => refuseToListen(config, error))
  return Object.freeze({ ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) })
}

const refuseToListen = ({ host, port }: Config, error: NodeJS.ErrnoException): never => {
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT ${port} is taken by another program: choose another one.`,
    EACCES: `PORT ${port} may not be opened by this user: choose one above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not known.`
  }
  throw new CannotStart(reasons[error.code ?? ''] ?? `Cannot listen on ${host}, port ${port}: ${error.message}`)
}

/** The services on a migrated database, closed again where that fails. */
export const openMigrated = async (config: Config): Promise<OpenServices> => {
  const services = await openServices(config)
  return migrateDatabase(services.connection).then(
    () => services,
    async (error) => {
      await services.close()
      throw error
    }
  )
}

/** Throws CannotStart when something that the operator can mend is in the way. */
export const serve = async (given: Config): Promise<Serving> => {
  const config = await withPort(given)
  const services = await openMigrated(config)
  const opened: (() => Promise<unknown>)[] = []
  const stop = async () => {
    await Promise.all(opened.map((close) => close()))
    await services.close(1000)
  }
  try {
    const { demonstration: isDemonstration } = await prepareDatabase(services)
    if (isDemonstration && config.isExposed && !config.mayShowDemonstration) {
      throw new CannotStart(
        'This database is a demonstration, whose passwords are public, and HOST or PLENARY_URL would show it to the network. ' +
          'Give HOST=127.0.0.1, use another database, or set PLENARY_DEMONSTRATION_ON_NETWORK=yes.'
      )
    }
    const app = buildApp(services)
    opened.push(async () => {
      await withinMilliseconds(patience, app.close())
      app.server.closeAllConnections()
    })
    await app.listen({ host: config.host, port: config.port }).catch((error) => refuseToListen(config, error))
    if (config.workerRuns === 'inside') {
      const worker = await startWorker(services)
      opened.push(() => worker.stop(patience))
    }
    return { services, isDemonstration, lost: services.lost, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Background work in a process of its own; any number of them may run beside each other. */
export const work = async (config: Config): Promise<Running> => {
  if (!config.databaseUrl) {
    throw new CannotStart('`work` needs DATABASE_URL: with a database of its own, `serve` does the background work.')
  }
  const services = await openMigrated(config)
  const worker = await startWorker(services)
  const stop = async () => {
    await worker.stop(patience)
    await services.close(1000)
  }
  return { services, lost: services.lost, stop }
}
