/** A QR code as one filled path of merged horizontal runs. An upper-case URL makes a smaller code. */
import encode from 'qr'
import { num } from './numbers.ts'

/** Black modules, error correction M, no quiet zone. (x, y) is the bottom left corner in points, y upwards. */
export const qrOps = (text: string, x: number, y: number, size: number): string => {
  const rows = encode(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const unit = size / rows.length
  let ops = `0 0 0 rg q ${num(unit)} 0 0 ${num(-unit)} ${num(x)} ${num(y + size)} cm\n`
  rows.forEach((row, top) => {
    for (let from = row.indexOf(true); from >= 0; ) {
      const next = row.indexOf(false, from)
      const to = next < 0 ? row.length : next
      ops += `${from} ${top} ${to - from} 1 re\n`
      from = row.indexOf(true, to)
    }
  })
  return `${ops}f Q\n`
}
