/** ZIP archives of our own making (PKWARE APPNOTE): one written without packing, and one freed of its times. */
import { crc32 } from 'node:zlib'

const localHeader = (name: Buffer, content: Buffer): Buffer => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0800, 6)
  header.writeUInt32LE(crc32(content), 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt32LE(content.length, 22)
  header.writeUInt16LE(name.length, 26)
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

/** Puts parts into an archive as they are, unpacked. For parts that are read again at once. */
export const storeZip = (parts: Record<string, Buffer>): Buffer => {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path)
    const local = localHeader(name, content)
    body.push(local, name, content)
    directory.push(centralHeader(local, offset), name)
    offset += local.length + name.length + content.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([...body, ...directory, endRecord(Object.keys(parts).length, size, offset)])
}

const dosTimeOfEpoch = 0x00210000

/** Sets the times of all entries to 1 January 1980, so that the same data give the same bytes. Changes `zip` itself. */
export const withoutTimes = (zip: Buffer): Buffer => {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    zip.writeUInt32LE(dosTimeOfEpoch, at + 12)
    zip.writeUInt32LE(dosTimeOfEpoch, zip.readUInt32LE(at + 42) + 10)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
