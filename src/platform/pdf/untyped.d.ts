/** The parts we use of packages that bring no types, or wrong ones. */

/** Its own types forget that it is CommonJS, whose export is the function itself. */
declare module 'bidi-js' {
  type Levels = { levels: Uint8Array }
  export default function bidiFactory(): { getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): Levels }
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { position: number; required: boolean } | null
  }
}

declare module 'fontkit' {
  /** Only handed on to pdfkit, which embeds it. */
  export type Font = { postscriptName: string; bbox: { minX: number; minY: number; maxX: number; maxY: number } }
  export function create(data: Uint8Array): Font
}

declare module 'svg-to-pdfkit' {
  type Options = { width: number; height: number; preserveAspectRatio: string }
  export default function svgToPdf(doc: object, svg: string, x: number, y: number, options: Options): void
}
