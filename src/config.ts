/** The only reader of the environment: one schema, parsed once, frozen, and passed by value. */
import { readFileSync } from 'node:fs'
import { isIPv4 } from 'node:net'
import path from 'node:path'
import { type Static, type TSchema, Type } from 'typebox'
import { Check } from 'typebox/value'
import { CannotStart } from './platform/cannot-start.ts'

const oneOf = <const Names extends string[]>(names: Names, description: string) => Type.Enum(names, { description })
const text = (description: string, options = {}) => Type.String({ minLength: 1, description, ...options })

const ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*"

/** What a variable may hold. The description ends the sentence "PORT must be ...". */
export const environmentSchema = Type.Object({
  PLENARY_DATA: text('a folder'),
  HOST: text('an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0'),
  PORT: Type.Integer({ minimum: 0, maximum: 65535, description: 'a whole number from 0 to 65535' }),
  PLENARY_URL: text('an http or https address without a path, such as https://plenary.example.org', {
    pattern: '^https?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?/?$'
  }),
  DATABASE_URL: text('an address such as postgres://user:password@host:5432/plenary', {
    pattern: '^postgres(ql)?://'
  }),
  DATABASE_URL_FILE: text('the path of a file that holds what DATABASE_URL would'),
  DATABASE_POOL: Type.Integer({ minimum: 2, maximum: 1000, description: 'a whole number from 2 to 1000' }),
  PLENARY_SECRET: text('at least 32 characters', { minLength: 32 }),
  PLENARY_SECRET_FILE: text('the path of a file that holds what PLENARY_SECRET would'),
  SMTP_URL: text('an address such as smtp://user:password@mail.example.org:587', { pattern: '^smtps?://[^\\s/?#]+' }),
  SMTP_URL_FILE: text('the path of a file that holds what SMTP_URL would'),
  MAIL_FROM: text('an address such as workshops@example.org, or Workshops <workshops@example.org>', {
    pattern: `^(${ADDRESS}|[^<>@"\\r\\n]+<${ADDRESS}>)$`
  }),
  MAIL_REPLIES: text('an address such as replies@example.org', { pattern: `^${ADDRESS}$` }),
  IMAP_URL: text('an address such as imaps://user:password@mail.example.org/INBOX', {
    pattern: '^imaps?://[^\\s/?#@]+@[^\\s/?#]+'
  }),
  IMAP_URL_FILE: text('the path of a file that holds what IMAP_URL would'),
  MAIL_AUTHSERV: text('the id that your mail server writes in Authentication-Results, such as mx.example.org', {
    pattern: '^[A-Za-z0-9._-]{1,253}$'
  }),
  PLENARY_SEED: oneOf(['demonstration', 'none'], 'demonstration or none'),
  PLENARY_DEMONSTRATION_ON_NETWORK: oneOf(['yes', 'no'], 'yes or no'),
  PLENARY_WORKER: oneOf(['inside', 'outside'], 'inside or outside'),
  TRUST_PROXY: text('none, a number of proxies from 1 to 9, or addresses such as 10.0.0.0/8,127.0.0.1', {
    pattern: '^(none|[1-9]|[0-9a-fA-F.:/]*[.:][0-9a-fA-F.:/]*(\\s*,\\s*[0-9a-fA-F.:/]+)*)$'
  }),
  LOG_LEVEL: oneOf(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'trace, debug, info, warn, error, fatal or silent'
  )
})

type Environment = Partial<Static<typeof environmentSchema>>

const defaults = {
  PLENARY_DATA: './data',
  HOST: '127.0.0.1',
  PORT: 3000,
  DATABASE_POOL: 10,
  PLENARY_DEMONSTRATION_ON_NETWORK: 'no',
  PLENARY_WORKER: 'inside',
  TRUST_PROXY: 'none',
  LOG_LEVEL: 'info'
} as const satisfies Environment

const expectationOf = (schema: TSchema & { description?: string }): string => schema.description ?? 'something else'

/** Says which variable is wrong, never what it holds: it may be a secret. */
const refuse = (name: string, expected: string): never => {
  throw new CannotStart(`${name} must be ${expected}.`)
}

/** Every variable that is set, in its type; an empty one counts as not set. */
const parse = (given: Record<string, string | undefined>): Environment =>
  Object.fromEntries(
    Object.entries(environmentSchema.properties).flatMap(([name, schema]) => {
      const stated = given[name]?.trim()
      if (!stated) return []
      const value = Type.IsInteger(schema) && /^\d+$/.test(stated) ? Number(stated) : stated
      return Check(schema, value) ? [[name, value]] : refuse(name, expectationOf(schema))
    })
  )

type SecretName = 'DATABASE_URL' | 'PLENARY_SECRET' | 'SMTP_URL' | 'IMAP_URL'

/** What `name` says itself or through the file that `name`_FILE names, as container platforms hand secrets over. */
const fromFile = (environment: Environment, name: SecretName): string | undefined => {
  const file = environment[`${name}_FILE`]
  if (environment[name] && file) throw new CannotStart(`Set ${name} or ${name}_FILE, not both.`)
  if (!file) return environment[name]
  let content: string
  try {
    content = readFileSync(file, 'utf8').trim()
  } catch {
    return refuse(`${name}_FILE`, 'the path of a file that can be read')
  }
  const schema = environmentSchema.properties[name]
  return Check(schema, content) ? content : refuse(`The content of ${name}_FILE`, expectationOf(schema))
}

const isLoopback = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host) || (isIPv4(host) && host.startsWith('127.'))

/** `1` trusts the nearest proxy, a list trusts these addresses: Fastify's own forms. */
const proxies = (stated: string): boolean | number | string[] => {
  if (stated === 'none') return false
  return /^[1-9]$/.test(stated) ? Number(stated) : stated.split(',').map((address) => address.trim())
}

const addressIn = (from: string) => /<(.+)>$/.exec(from)?.[1] ?? from

/** Reads the configuration. Throws CannotStart with a sentence that names the variable and what is expected of it. */
export const readConfig = (given: Record<string, string | undefined> = process.env) => {
  const environment = { ...defaults, ...parse(given) }
  const { HOST: host, PORT: port } = environment
  const publicUrl = (environment.PLENARY_URL ?? `http://${host === '::1' ? '[::1]' : '127.0.0.1'}:${port}`).replace(
    /\/$/,
    ''
  )
  const isExposed = !isLoopback(host) || !isLoopback(new URL(publicUrl).hostname)
  const databaseUrl = fromFile(environment, 'DATABASE_URL')
  const secret = fromFile(environment, 'PLENARY_SECRET')
  if (databaseUrl && !secret) {
    throw new CannotStart(
      'With DATABASE_URL set, PLENARY_SECRET (or PLENARY_SECRET_FILE) must be set too: ' +
        `${expectationOf(environmentSchema.properties.PLENARY_SECRET)}, the same for every process.`
    )
  }
  const smtpUrl = fromFile(environment, 'SMTP_URL')
  if (smtpUrl && !URL.canParse(smtpUrl)) refuse('SMTP_URL', expectationOf(environmentSchema.properties.SMTP_URL))
  const imapUrl = fromFile(environment, 'IMAP_URL')
  if (imapUrl && !URL.canParse(imapUrl)) refuse('IMAP_URL', expectationOf(environmentSchema.properties.IMAP_URL))
  if (smtpUrl && !environment.MAIL_FROM) {
    throw new CannotStart(
      `With SMTP_URL set, MAIL_FROM must be set too: ${expectationOf(environmentSchema.properties.MAIL_FROM)}.`
    )
  }
  const mailFrom = environment.MAIL_FROM ?? 'Plenary <plenary@localhost>'
  return Object.freeze({
    /** The folder of the embedded database and its secret; absolute. */
    dataDir: path.resolve(environment.PLENARY_DATA),
    host,
    /** 0 takes any free port. */
    port,
    /** Whether other machines reach us, directly or through a proxy. */
    isExposed,
    /** Where others reach us, without a slash at the end; https makes cookies Secure. */
    publicUrl,
    hasPublicUrl: environment.PLENARY_URL !== undefined,
    /** Undefined: Plenary runs a database of its own. */
    databaseUrl,
    /** Connections that one process keeps open at most. */
    databasePool: environment.DATABASE_POOL,
    /** Undefined: kept in the data folder. */
    secret,
    /** Undefined: messages are written into `mailFolder`. */
    smtpUrl,
    /** Whom messages are from. */
    mailFrom,
    /** Where calendars and people answer invitations to sessions. */
    mailReplies: environment.MAIL_REPLIES ?? addressIn(mailFrom),
    mailFolder: path.resolve(environment.PLENARY_DATA, 'mail'),
    /** Messages that a mail server puts there are read. */
    incomingFolder: path.resolve(environment.PLENARY_DATA, 'mail', 'incoming'),
    /** The mailbox to which people answer; undefined: none is read. */
    imapUrl,
    /** Whose Authentication-Results are believed; undefined: nobody's. */
    mailAuthserv: environment.MAIL_AUTHSERV,
    seed: environment.PLENARY_SEED ?? (isExposed ? 'none' : 'demonstration'),
    mayShowDemonstration: environment.PLENARY_DEMONSTRATION_ON_NETWORK === 'yes',
    workerRuns: environment.PLENARY_WORKER,
    trustProxy: proxies(environment.TRUST_PROXY),
    logLevel: environment.LOG_LEVEL
  })
}

export type Config = ReturnType<typeof readConfig>
