/** Which files of other programs are taken, and how each is called when it is sent. */

export const FILE_KINDS = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx'
  },
  odp: { mediaType: 'application/vnd.oasis.opendocument.presentation', ending: 'odp' },
  png: { mediaType: 'image/png', ending: 'png' },
  jpeg: { mediaType: 'image/jpeg', ending: 'jpg' },
  webp: { mediaType: 'image/webp', ending: 'webp' }
} as const

export type FileKind = keyof typeof FILE_KINDS
export const fileKinds = Object.keys(FILE_KINDS) as FileKind[]

const PICTURES = ['png', 'jpeg', 'webp'] as const
export type PictureKind = (typeof PICTURES)[number]
export const isPicture = (kind: FileKind): kind is PictureKind => (PICTURES as readonly string[]).includes(kind)

/** Of a file that was taken here, and whose media type was kept. */
export const kindOf = (mediaType: string): FileKind => {
  const kind = fileKinds.find((kind) => FILE_KINDS[kind].mediaType === mediaType)
  if (!kind) throw new Error(`no file of the type ${mediaType} is ever taken`)
  return kind
}
