/** Which font file serves which script. A file is read when a character first needs it, then kept. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import * as hb from 'harfbuzzjs'
import { memo } from '../memo.ts'

const { resolve } = createRequire(import.meta.url)
type Weight = '400Regular' | '700Bold'
const expo = (name: string, stem: string) => (weight: Weight) =>
  resolve(`@expo-google-fonts/${name}/${weight}/${stem}_${weight}.ttf`)
const noto = (script: string) => expo(`noto-sans-${script.toLowerCase()}`, `NotoSans${script}`)
/** The packages' `exports` hide the files, so they are found from the entry point. */
const cjk = (name: string, stem: string) => (weight: Weight) =>
  resolve(`@embedpdf/${name}`).replace(/dist.*/, `fonts/${stem}-${weight.slice(3)}.otf`)

const SMALL = {
  latin: expo('noto-sans', 'NotoSans'),
  naskh: expo('noto-naskh-arabic', 'NotoNaskhArabic'),
  thai: noto('Thai'),
  lao: noto('Lao'),
  khmer: noto('Khmer'),
  myanmar: noto('Myanmar'),
  bengali: noto('Bengali'),
  devanagari: noto('Devanagari'),
  sinhala: noto('Sinhala'),
  tamil: noto('Tamil'),
  thaana: noto('Thaana'),
  georgian: noto('Georgian'),
  armenian: noto('Armenian'),
  ethiopic: noto('Ethiopic')
}
const BIG = {
  sc: cjk('fonts-sc', 'NotoSansHans'),
  jp: cjk('fonts-jp', 'NotoSansJP'),
  kr: cjk('fonts-kr', 'NotoSansKR')
}
const FILES = { ...SMALL, ...BIG, nastaliq: expo('noto-nastaliq-urdu', 'NotoNastaliqUrdu') }
export type FaceKey = keyof typeof FILES
const SMALL_KEYS = Object.keys(SMALL) as FaceKey[]
const ALL_KEYS = [...(Object.keys(BIG) as FaceKey[]), ...SMALL_KEYS]

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u
const CJK = /[\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u

const open = (key: FaceKey, weight: Weight) => {
  const file = FILES[key](weight)
  const data = readFileSync(file)
  const face = new hb.Face(new hb.Blob(data))
  const font = new hb.Font(face)
  const { upem } = face
  const gid = memo((char: string) => font.nominalGlyph(char.codePointAt(0) ?? 0) ?? 0)
  return {
    key,
    name: `${key} ${weight}`,
    file,
    hb: font,
    fontkit: fontkit.create(data),
    upem,
    gid,
    covers: (cluster: string) => [...cluster].every((char) => gid(char) > 0 || IGNORABLE.test(char)),
    /** In thousandths of an em, as PDF counts. */
    advance: memo((id: number) => (font.glyphHAdvance(id) * 1000) / upem),
    outline: memo((id: number) => font.glyphToJson(id)),
    /** Of a glyph's ink above and below the baseline, y upwards, in thousandths of an em. */
    reach: memo((id: number) => {
      const { yBearing = 0, height = 0 } = font.glyphExtents(id) ?? {} // the height is negative
      return { top: (yBearing * 1000) / upem, bottom: ((yBearing + height) * 1000) / upem }
    })
  }
}
export type Face = ReturnType<typeof open>

const regular = memo((key: FaceKey) => open(key, '400Regular'))
const bold = memo((key: FaceKey) => open(key, '700Bold'))
export const openFace = (key: FaceKey, isBold = false): Face => (isBold ? bold : regular)(key)

/** A face for a character that its script's face lacks; the big files are opened for CJK characters only. */
export const fallback = (cluster: string, isBold?: boolean): Face => {
  const keys = CJK.test(cluster) ? ALL_KEYS : SMALL_KEYS
  return openFace(keys.find((key) => openFace(key, isBold).covers(cluster)) ?? 'latin', isBold)
}
