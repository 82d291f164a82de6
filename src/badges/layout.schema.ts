/** The form of a layout as a JSON Schema, so that editors can help: templates/badge-layout.schema.json. */
import { Type } from 'typebox'
import { ELEMENTS, Frame, SIDES } from './layout.ts'

const ELEMENT = '#/$defs/element'

/** Written by scripts/badge-layout-schema.ts; a test holds the file to it. */
export const layoutSchema = () => {
  const lists = Object.values(SIDES)
  const { properties, required } = Frame
  const ownProperties = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      lists.some((list) => list === name) ? { ...schema, items: { $ref: ELEMENT } } : schema
    ])
  )
  const like = Type.String({ pattern: '^[a-z0-9-]{1,60}$', description: 'Another layout, whose badge this one has' })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Layout of badges, name plates or seating cards',
    description: 'Lengths in millimetres, sizes of type in points; docs/badge-layouts.md tells more',
    type: 'object',
    properties: { ...ownProperties, like },
    additionalProperties: false,
    anyOf: [{ required }, { required: ['like', 'about', 'page', 'cells'] }],
    $defs: {
      ...Object.fromEntries(Object.entries(ELEMENTS).map(([kind, schema]) => [kind, schema])),
      element: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { enum: Object.keys(ELEMENTS) } },
        oneOf: Object.keys(ELEMENTS).map((kind) => ({ $ref: `#/$defs/${kind}` }))
      }
    }
  }
}
