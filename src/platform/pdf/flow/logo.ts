/** Pictures as data. The console reads the blocks that have them, so nothing that draws is imported here. */

/**
 * An opaque PNG in sRGB, 8 bits, not interlaced; sizes in pixels. Only what platform/pictures made: pdfkit decodes alpha
 * later than it answers, and a corrupt one then ends the process.
 */
export type Picture = { png: Uint8Array; width: number; height: number }

/** `alt` says what the picture shows to who cannot see it. */
export type Logo = { picture: Picture; alt: string }
