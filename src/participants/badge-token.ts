/** The opaque token in a badge's QR code: 128 bits, derived from the token's id, so that a badge can be printed again. */
import { createHash, createHmac } from 'node:crypto'
import { asCrockford, crockford } from '../platform/crockford.ts'

/** 26 characters of Crockford's base 32. */
export const badgeToken = (key: Buffer, id: string): string =>
  crockford(createHmac('sha256', key).update(id).digest().subarray(0, 16))

/** SHA-256, hex: what the database keeps. Forgives how the token was typed. */
export const badgeTokenHash = (token: string): string => createHash('sha256').update(asCrockford(token)).digest('hex')
