/** ZIP archives of our own making (PKWARE APPNOTE): one to be read again at once, unpacked, and one to be sent, packed. */
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

/** `packed` is undefined where the content is kept as it is. */
type Part = { path: string; content: Buffer; packed?: Buffer }

/** 1 January 1980, the first that the format knows: the same data give the same bytes. */
const dosTimeOfEpoch = 0x00210000
const utf8Names = 0x0800
const deflated = 8

const localHeader = ({ path, content, packed }: Part): Buffer => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(utf8Names, 6)
  header.writeUInt16LE(packed ? deflated : 0, 8)
  header.writeUInt32LE(dosTimeOfEpoch, 10)
  header.writeUInt32LE(crc32(content), 14)
  header.writeUInt32LE((packed ?? content).length, 18)
  header.writeUInt32LE(content.length, 22)
  header.writeUInt16LE(Buffer.byteLength(path), 26)
  return header
}

const centralHeader = (local: Buffer, offset: number): Buffer => {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  local.copy(header, 6, 4, 30)
  header.writeUInt32LE(offset, 42)
  return header
}

const endRecord = (entries: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

const archiveOf = (parts: Part[]): Buffer => {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.path)
    const local = localHeader(part)
    const content = part.packed ?? part.content
    body.push(local, name, content)
    directory.push(centralHeader(local, offset), name)
    offset += local.length + name.length + content.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([...body, ...directory, endRecord(parts.length, size, offset)])
}

const listed = (parts: Record<string, Buffer>): Part[] =>
  Object.entries(parts).map(([path, content]) => ({ path, content }))

/** Puts parts into an archive as they are, unpacked. For parts that are read again at once. */
export const storeZip = (parts: Record<string, Buffer>): Buffer => archiveOf(listed(parts))

const deflate = promisify(deflateRaw)

/** Packs each part beside the event loop, one after the other. */
export const packZip = async (parts: Record<string, Buffer>): Promise<Buffer> => {
  const packed: Part[] = []
  for (const part of listed(parts)) packed.push({ ...part, packed: (await deflate(part.content)) as Buffer })
  return archiveOf(packed)
}
