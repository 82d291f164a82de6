/** The opaque token in a badge's QR code: 128 bits, derived from the token's id, so that a badge can be printed again. */
import { createHash, createHmac } from 'node:crypto'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 26 characters of Crockford's base 32 (no I, L, O, U): a QR code holds them as alphanumeric, and a person can type them. */
export const badgeToken = (key: Buffer, id: string): string => {
  const bytes = createHmac('sha256', key).update(id).digest().subarray(0, 16)
  let bits = BigInt(`0x${bytes.toString('hex')}`) << 2n
  let token = ''
  for (let i = 0; i < 26; i++) {
    token = CROCKFORD[Number(bits & 31n)] + token
    bits >>= 5n
  }
  return token
}

/** SHA-256, hex: what the database keeps. Forgives lower case, spaces, and O, I, L typed for 0, 1, 1. */
export const badgeTokenHash = (token: string): string => {
  const typed = token.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return createHash('sha256').update(typed).digest('hex')
}
