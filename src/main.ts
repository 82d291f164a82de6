#!/usr/bin/env node
/** The commands, and what becomes of signals and of errors that nobody caught. */
import './production.ts'
import { addUser } from './add-user.ts'
import { type Config, readConfig } from './config.ts'
import { prepareDatabase } from './demonstration/prepare.ts'
import { ACCOUNTS, PASSWORD } from './demonstration/seed.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { openMigrated, type Running, type Serving, serve, work } from './serve.ts'

const say = (...lines: string[]) => void process.stdout.write(`${lines.join('\n')}\n`)

const help = `Plenary runs cross-regional workshops.

  serve     the server, with a database of its own unless DATABASE_URL is set (what happens without a command)
  work      background work in a process of its own; needs DATABASE_URL
  migrate   brings the database to the schema of this version, and ends
  seed      fills an empty database with a demonstration, and ends
  user      makes an account: user ADDRESS NAME [convener] [administrator]; prints its password once
  help      this text

Variables of the environment are described in .env.example.`

const placeOf = ({ config }: Running['services']) =>
  config.databaseUrl ? 'the database of DATABASE_URL' : config.dataDir

const tellOfMail = ({ mailer }: Running['services']) => {
  if (mailer.folder) say(`Mail is written into ${mailer.folder} and sent to nobody; SMTP_URL changes that.`)
}

const announce = ({ services, isDemonstration }: Serving) => {
  const { config, attached } = services
  say('', `Plenary is at ${config.publicUrl}`, `Organisers work at ${config.publicUrl}/console`)
  say(`The data lies in ${placeOf(services)}`)
  tellOfMail(services)
  if (attached) say('Another process of Plenary runs this database; this one ends with it.')
  if (isDemonstration) {
    say('', `This is a demonstration with made-up people. Sign in with the password ${PASSWORD} as`)
    for (const { email, part } of ACCOUNTS) say(`  ${email.padEnd(32)}${part}`)
  }
  say('', 'Ctrl-C stops it.', '')
}

/** What each command starts; nothing: it is done. */
const commands: Record<string, (config: Config) => Promise<Running | undefined>> = {
  serve: async (config) => {
    const serving = await serve(config)
    announce(serving)
    return serving
  },
  work: async (config) => {
    const running = await work(config)
    say(`Plenary works in the background, on ${placeOf(running.services)}.`)
    tellOfMail(running.services)
    return running
  },
  migrate: async (config) => {
    const services = await openMigrated(config)
    await services.close()
    say(`The schema is up to date in ${placeOf(services)}.`)
    return undefined
  },
  seed: async (config) => {
    const services = await openMigrated(Object.freeze({ ...config, seed: 'demonstration' as const }))
    const { seeded } = await prepareDatabase(services).finally(() => services.close())
    say(seeded ? 'The demonstration is in the database.' : 'Nothing was added: the database is not empty.')
    return undefined
  },
  user: async (config) => {
    const services = await openMigrated(config)
    const password = await addUser(services, process.argv.slice(3)).finally(() => services.close())
    say(`The account is made. Its password, shown this once: ${password}`)
    return undefined
  },
  help: async () => {
    say(help)
    return undefined
  }
}

/** A shell and npm both pass Ctrl-C on: what comes within this many milliseconds is the same one. */
const sameSignal = 500

/** The first signal stops in order, and 10 seconds at most; the second ends the process at once. */
const stopOnSignal = (running: () => Running | undefined) => {
  let firstAt: number | undefined
  const onSignal = () => {
    if (firstAt !== undefined) return performance.now() - firstAt > sameSignal ? process.exit(130) : undefined
    firstAt = performance.now()
    const current = running()
    if (!current) process.exit(0) // still starting: the watchdog stops the database
    end(current, 0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

const end = (running: Running, code: number) => {
  setTimeout(() => process.exit(code), 9500).unref()
  running.stop().then(
    () => process.exit(code),
    (err) => {
      running.services.log.error({ err }, 'did not stop in order')
      process.exit(1)
    }
  )
}

/** One request must not end everybody's: an error that nobody caught is written down, and the process goes on. */
const surviveErrors = (running: () => Running | undefined) => {
  const tell = (message: string) => (err: unknown) => {
    const current = running()
    if (current) current.services.log.fatal({ err }, message)
    else fail(err)
  }
  process.on('uncaughtException', tell('an exception that nobody caught'))
  process.on('unhandledRejection', tell('a rejection that nobody caught'))
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}) // its reader may have gone
}

const fail = (error: unknown): never => {
  const text = error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`Plenary cannot start. ${text}\n`)
  process.exit(1)
}

const main = async (name = 'serve') => {
  let running: Running | undefined
  stopOnSignal(() => running)
  surviveErrors(() => running)
  const command = commands[name]
  if (!command) throw new CannotStart(`There is no command ${name}.\n\n${help}`)
  const started = await command(readConfig())
  running = started
  if (!started) process.exit(0)
  started.lost.then(() => {
    started.services.log.fatal('the database has gone: ending')
    end(started, 1)
  })
}

main(process.argv[2]).catch(fail)
