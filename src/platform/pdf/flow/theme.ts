/** How a flowing document looks: paper, margins, sizes of type and colours, in one place. Points. */
export const PAPER = { width: 595.28, height: 841.89 } // A4

export const MARGIN = { side: 56, head: 82, foot: 66 }

export const INK = {
  text: '#1b1f24',
  quiet: '#5b6570',
  accent: '#1f4e79',
  rule: '#cfd6dd',
  tint: '#eef3f8',
  mark: '#8a3b00',
  markTint: '#fdeedb'
}

export const TYPE = {
  title: { size: 20, bold: true, color: INK.accent },
  over: { size: 9.5, bold: true, color: INK.quiet },
  under: { size: 11, color: INK.quiet },
  heading1: { size: 14, bold: true, color: INK.accent },
  heading2: { size: 11.5, bold: true, color: INK.text },
  heading3: { size: 9.5, bold: true, color: INK.accent },
  lead: { size: 11.5, color: INK.text },
  body: { size: 9.5, color: INK.text },
  small: { size: 8, color: INK.quiet },
  cell: { size: 8.5, color: INK.text },
  cellSecond: { size: 8, color: INK.quiet },
  cellHead: { size: 8, bold: true, color: INK.accent },
  cellBold: { size: 8.5, bold: true, color: INK.text },
  mark: { size: 9.5, bold: true, color: INK.mark }
} satisfies Record<string, Type>

export type Type = { size: number; bold?: boolean; color: string }

/** Empty height above a block, dropped at the head of a page. */
export const SPACE = { paragraph: 7, item: 3.5, block: 13, heading1: 24, heading2: 17, heading3: 12 }
