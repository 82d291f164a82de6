/** Writes ZIP archives, honest and hostile, as PKWARE's APPNOTE describes them. */
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  content: Buffer | string
  /** What the headers say of the unpacked size; the truth unless given. */
  declaredSize?: number
  encrypted?: boolean
  /** Bytes that stand in the archive instead of the packed content. */
  packed?: Buffer
}

const header = ({ name, content, declaredSize, encrypted, packed }: ZipEntry) => {
  const bytes = Buffer.from(content)
  const body = packed ?? deflateRawSync(bytes, { level: 9 })
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(encrypted ? 0x0801 : 0x0800, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(body.length, 14)
  fields.writeUInt32LE(declaredSize ?? bytes.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return { fields, body, name: Buffer.from(name) }
}

/** An archive of these entries, in this order, duplicates and lies included. */
export const makeZip = (entries: ZipEntry[]): Buffer => {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { fields, body: content, name } = header(entry)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, content])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, name)
    body.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, central, end])
}
