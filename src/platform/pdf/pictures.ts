/** Pictures, such as logos of agencies, embedded once in a document and placed as often as it likes. */
import { imageOf, makeRef, type Ref } from './file/internals.ts'
import type { Picture } from './flow/logo.ts'
import { memo } from './memo.ts'

export type { Picture } from './flow/logo.ts'

/** The size at which a picture fills a box of the given size (any unit) as far as its proportions let it. */
export const fitPicture = (
  { width, height }: Pick<Picture, 'width' | 'height'>,
  boxWidth: number,
  boxHeight: number
) => {
  const scale = Math.min(boxWidth / width, boxHeight / height)
  return { width: width * scale, height: height * scale }
}

const formsOf = memo((doc: PDFKit.PDFDocument) => {
  const form = (picture: Picture): Ref => {
    const { png, width, height } = picture
    const image = imageOf(doc, png)
    const box = { BBox: [0, 0, width, height], Resources: { XObject: { I: image } } }
    return makeRef(doc, { Type: 'XObject', Subtype: 'Form', ...box }, `${width} 0 0 ${height} 0 0 cm /I Do`)
  }
  return memo(form, new WeakMap())
}, new WeakMap())

/** A form XObject of one point to a pixel: give it the width it has on paper (`Canvas.placeScaled`, `Leaf.form`). */
export const pictureForm = (doc: PDFKit.PDFDocument, picture: Picture): Ref => formsOf(doc)(picture)
