/** Crockford's base 32 (no I, L, O, U): short secrets that a QR code holds as alphanumeric and a person can type. */

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Five bits a letter, padded at the end: 26 letters of 16 bytes, 16 of 10. */
export const crockford = (bytes: Buffer): string => {
  const length = Math.ceil((bytes.length * 8) / 5)
  let bits = BigInt(`0x${bytes.toString('hex')}`) << BigInt(length * 5 - bytes.length * 8)
  let text = ''
  for (let i = 0; i < length; i++) {
    text = LETTERS[Number(bits & 31n)] + text
    bits >>= 5n
  }
  return text
}

/** What was meant: forgives lower case, spaces and hyphens, and O, I, L typed for 0, 1, 1. */
export const asCrockford = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
