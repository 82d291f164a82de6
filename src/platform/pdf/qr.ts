/** A QR code as a stencil of one bit for each module, painted without smoothing. An upper-case URL makes a smaller code. */
import encode from 'qr'
import { hex4, num } from './numbers.ts'

/** Rows of 16 modules at a time, from the left; a bit that is not set is painted (ISO 32000-1, 8.9.6.2). */
const hexOf = (modules: boolean[][]): string => {
  const size = modules.length - 2 // without the border
  let hex = ''
  for (let y = 1; y <= size; y++) {
    const row = modules[y]!
    for (let from = 1; from <= size; from += 16) {
      let bits = 0xffff
      for (let i = 0; i < 16; i++) if (from + i <= size && row[from + i]) bits ^= 0x8000 >> i
      hex += from + 8 > size ? hex4(bits).slice(0, 2) : hex4(bits)
    }
  }
  return hex
}

/** Black modules, error correction M, no quiet zone. (x, y) is the bottom left corner in points, y upwards. */
export const qrOps = (text: string, x: number, y: number, size: number): string => {
  const modules = encode(text, 'raw', { ecc: 'medium', border: 1 })
  const side = modules.length - 2
  const stencil = `BI /W ${side} /H ${side} /BPC 1 /IM true /F /AHx ID\n${hexOf(modules)}>\nEI`
  return `0 0 0 rg q ${num(size)} 0 0 ${num(size)} ${num(x)} ${num(y)} cm\n${stencil} Q\n`
}
