/** The code on an issued document: 80 bits, derived from the document's id, so that it can be printed again. */
import { createHash, createHmac } from 'node:crypto'
import { asCrockford, crockford } from '../platform/crockford.ts'

const BYTES = 10

/** 16 letters in groups of four, such as `7Q2M-X0KD-PW93-4HTA`. */
export const documentCode = (key: Buffer, id: string): string => {
  const bytes = createHmac('sha256', key).update(id).digest().subarray(0, BYTES)
  return grouped(crockford(bytes))
}

const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

/** As it stands on the paper, however it was typed: one address for each document. */
export const asPrinted = (typed: string): string => grouped(asCrockford(typed))

/** SHA-256, hex: what the database keeps. */
export const documentCodeHash = (typed: string): string => createHash('sha256').update(asCrockford(typed)).digest('hex')

type Passport = { passportName: string; passportNumber: string; nationality: string; expiresOn: string | null }

/** What a visa letter remembers of the passport it was issued for: enough to notice another, and nothing to read. */
export const passportDigest = (key: Buffer, passport: Passport): string => {
  const { passportName, passportNumber, nationality, expiresOn } = passport
  const read = JSON.stringify(['passport', passportName, passportNumber, nationality, expiresOn])
  return createHmac('sha256', key).update(read).digest('hex').slice(0, 32)
}
