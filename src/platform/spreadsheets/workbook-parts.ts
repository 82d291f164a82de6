/** The parts of an Excel workbook (ECMA-376 Part 2): where its sheets are, and what must not be in it. */
import { posix } from 'node:path'
import { type Archive, unpack } from './archive.ts'
import { packed } from './limits.ts'
import { spreadsheetDamaged, workbookWithMacros } from './problems.ts'
import { refuseOtherArchive } from './sniff.ts'
import { tagsOf } from './xml.ts'

/**
 * Throws for XML that attacks its readers: document types and entities have no place in a workbook. Nor has UTF-16,
 * which would hide them.
 */
export const checkXml = (xml: Buffer): Buffer => {
  const isWide = xml[0] === 0xff || xml[0] === 0xfe || xml[0] === 0 || xml[1] === 0
  if (isWide || xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'))
    throw spreadsheetDamaged(
      'The workbook holds XML that no spreadsheet program writes. Open it in Excel, save it again as .xlsx, and send that.'
    )
  return xml
}

const small = async (archive: Archive, path: string): Promise<string> => {
  const xml = await unpack(archive, path, packed.smallPartBytes)
  return xml ? checkXml(xml).toString('utf8') : ''
}

/** What a part points to: relationship id, the last word of its type, and the path in the archive. */
const relationsOf = async (archive: Archive, part: string) => {
  const folder = posix.dirname(part)
  const xml = await small(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  return tagsOf(xml, 'Relationship').map((relation) => ({
    id: relation.get('Id') ?? '',
    type: posix.basename(relation.get('Type') ?? ''),
    path: posix.resolve(`/${folder}`, relation.get('Target') ?? '').slice(1)
  }))
}

/** Throws a Problem for an archive that is not an Excel workbook, and for a workbook that carries macros. */
export const refuseOtherWorkbooks = async (archive: Archive): Promise<void> => {
  const names = [...archive.entries.keys()]
  if (!names.some((name) => /^xl\/.+\.xml$/i.test(name))) refuseOtherArchive(names)
  const types = await small(archive, '[Content_Types].xml')
  if (names.some((name) => /vbaProject|^xl\/macrosheets\//i.test(name)) || /vbaProject|macroEnabled/i.test(types))
    throw workbookWithMacros(
      'The workbook has macros, which are never opened here. Save it as "Excel Workbook (.xlsx)" and send that.'
    )
}

/** The worksheets that a person sees, in their order, and the paths of what they share. */
export const findParts = async (archive: Archive) => {
  const root = await relationsOf(archive, '')
  const main = root.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const xml = await small(archive, main)
  const relations = await relationsOf(archive, main)
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.path
  const sheets = tagsOf(xml, 'sheet')
    .filter((sheet) => (sheet.get('state') ?? 'visible') === 'visible')
    .flatMap((sheet) => {
      const part = relations.find(({ id, type }) => id === sheet.get('id') && type === 'worksheet')
      return part && archive.entries.has(part.path) ? [{ name: sheet.get('name') ?? '', path: part.path }] : []
    })
  const since1904 = /^(1|true)$/.test(tagsOf(xml, 'workbookPr')[0]?.get('date1904') ?? '')
  return { sheets, since1904, strings: pathOf('sharedStrings') ?? '', styles: pathOf('styles') ?? '' }
}
