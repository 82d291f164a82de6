/** What crosses the API about importing a spreadsheet: its columns, and which field each holds. */
import { Type } from 'typebox'
import { Nullable, type Static, view } from '../platform/contract.ts'

/** How the file is to be read; all may be left to us. */
export const ImportChoice = Type.Object({
  mapping: Type.Optional(
    Type.String({
      maxLength: 6000,
      description:
        'Which field each column holds, as `H=country,A=reference` or as JSON `{"H": "country", "A": null}`. ' +
        'Columns that are not named are ignored. Without it, columns are known by their headings.'
    })
  ),
  sheet: Type.Optional(
    Type.String({ maxLength: 100, description: 'Of a workbook; otherwise the first that is filled' })
  ),
  headerRow: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 50_000, description: 'The row with the headings; otherwise it is looked for' })
  )
})

const SheetColumn = view('SheetColumn', {
  letter: Type.String({ description: 'As in a spreadsheet program' }),
  heading: Type.String(),
  samples: Type.Array(Type.String(), { description: 'Up to three different cells' }),
  proposed: Nullable(Type.String({ description: 'The field that the heading stands for' }))
})
const ImportField = view('ImportField', {
  field: Type.String(),
  label: Type.String({ description: 'Its usual heading' }),
  required: Type.Boolean()
})
export const ImportColumns = view('ImportColumns', {
  format: Type.Enum(['csv', 'xlsx']),
  encoding: Nullable(Type.String({ description: 'Of CSV. windows-1252 is a guess that a person should look at' })),
  sheet: Nullable(Type.String()),
  sheets: Type.Array(Type.String()),
  headerRow: Type.Integer(),
  rows: Type.Integer({ description: 'Rows below the headings with something in them' }),
  columns: Type.Array(SheetColumn),
  fields: Type.Array(ImportField)
})

export type ImportChoice = Static<typeof ImportChoice>
export type ImportColumns = Static<typeof ImportColumns>
