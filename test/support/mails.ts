/** The messages that the app has written, oldest first, read as a mail program reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Services } from '../../src/services.ts'

export type ReadMail = { headers: Record<string, string>; text: string; html: string; source: string }

const words = (value: string) =>
  value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, coded: string) => {
    if (kind.toLowerCase() === 'b') return Buffer.from(coded, 'base64').toString()
    return quotedPrintable(coded.replaceAll('_', ' '))
  })

const quotedPrintable = (text: string) =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1'
  ).toString()

const split = (source: string) => {
  const at = source.indexOf('\r\n\r\n')
  const lines = source
    .slice(0, at)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())]
  })
  return { headers: Object.fromEntries(headers), names: headers.map(([name]) => name), body: source.slice(at + 4) }
}

const decoded = ({ headers, body }: ReturnType<typeof split>) => {
  const coding = headers['content-transfer-encoding']
  if (coding === 'base64') return Buffer.from(body, 'base64').toString()
  return coding === 'quoted-printable' ? quotedPrintable(body) : body
}

export const readMail = (source: string): ReadMail => {
  const { headers, names, body } = split(source)
  if (new Set(names).size !== names.length) throw new Error(`a header stands twice: ${names.join(', ')}`)
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1]
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.trimStart()))
  const part = (type: string) => {
    const found = parts.find(({ headers }) => headers['content-type']?.startsWith(type))
    if (!found) throw new Error(`no part of ${type}`)
    return decoded(found).replaceAll('\r\n', '\n')
  }
  return { headers, text: part('text/plain'), html: part('text/html'), source }
}

export const mailsIn = (folder: string): ReadMail[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => readMail(readFileSync(path.join(folder, name), 'utf8')))
    : []

export const mailsOf = ({ services }: { services: Services }): ReadMail[] => mailsIn(services.config.mailFolder)
