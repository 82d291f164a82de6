/** Files as people and enemies send them. */
import sharp from 'sharp'
import { makeZip, type ZipEntry } from '../support/zip.ts'

/** With `bytes` of content that does not repeat. */
export const pdf = (bytes = 200, text = 'a'): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1'),
    Buffer.from(Array.from({ length: bytes }, (_, at) => (at * 7919 + text.charCodeAt(0) + (at >> 8)) & 0xff)),
    Buffer.from('\nstartxref\n0\n%%EOF\n')
  ])

const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'
const typesOf = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/ppt/presentation.xml" ContentType="${main}"/></Types>`

export const pptx = (more: ZipEntry[] = [], main = MAIN): Buffer =>
  makeZip([
    { name: '[Content_Types].xml', content: typesOf(main) },
    { name: 'ppt/presentation.xml', content: '<p:presentation/>' },
    ...more
  ])

export const odp = (more: ZipEntry[] = [], manifest = '<manifest/>'): Buffer =>
  makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.presentation' },
    { name: 'content.xml', content: '<office:document-content/>' },
    { name: 'META-INF/manifest.xml', content: manifest },
    ...more
  ])

/** As a telephone takes it: with the name of its owner and the place. */
export const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#0072bc' } })
    .withExif({
      IFD0: { Artist: 'Somebody At Risk' },
      IFD3: { GPSLatitude: '13/1 45/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '100/1 30/1 0/1', GPSLongitudeRef: 'E' }
    })
    .jpeg()
    .toBuffer()
