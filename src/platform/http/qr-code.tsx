/** A QR code as an inline picture: dark on light in every scheme of colours, with the quiet zone that readers need. */
import encode from 'qr'

/** Modules of white on each side (ISO/IEC 18004, section 9.1). */
const QUIET = 4

/** Runs of dark modules as one path. An upper-case text makes a smaller code. */
const pathOf = (rows: boolean[][]): string =>
  rows
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let from = row.indexOf(true); from >= 0; ) {
        const next = row.indexOf(false, from)
        const to = next < 0 ? row.length : next
        runs.push(`M${from} ${y}h${to - from}v1h${from - to}z`)
        from = row.indexOf(true, to)
      }
      return runs
    })
    .join('')

export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const rows = encode(text, 'raw', { ecc: 'medium', border: QUIET })
  const size = rows.length
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#ffffff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000000" d={pathOf(rows)} />
    </svg>
  )
}
