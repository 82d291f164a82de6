/** A QR code on the screen: dark on light in every scheme of colours, with the quiet zone that readers need. */
import encode from 'qr'

/** Modules of white on each side (ISO/IEC 18004, section 9.1). */
const QUIET = 4

export const QrPicture = ({ text, label, size = 144 }: { text: string; label: string; size?: number }) => {
  const rows = encode(text, 'raw', { ecc: 'medium', border: QUIET })
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  const side = rows.length
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000000" d={dark} />
    </svg>
  )
}
