/** Checks what is sent: bodies strictly, parts of the address and headers with text turned into numbers and flags. */
import { Ajv, type Options } from 'ajv'
import addFormats from 'ajv-formats'
import { type TextKind, textFault, tidy } from '../text.ts'
import { faultsOf } from './failures.ts'

const OPTIONS: Options = {
  allErrors: true,
  removeAdditional: false,
  useDefaults: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false
}

type Failing = { (kind: TextKind, text: string, schema: unknown, at: unknown): boolean; errors?: object[] }

/** The keyword `x-text`: refuses characters that cannot be read or printed, and hands on the tidied text. */
const tidyText: Failing = (kind, text, _schema, at) => {
  const fault = textFault(kind, text)
  if (fault !== undefined) tidyText.errors = [{ keyword: 'x-text', params: {}, message: fault }]
  const { parentData, parentDataProperty } = at as { parentData: Record<string, unknown>; parentDataProperty: string }
  parentData[parentDataProperty] = tidy(kind, text)
  return fault === undefined
}

const makeAjv = (coerceTypes: Options['coerceTypes'], schemas: Record<string, object>) => {
  const ajv = new Ajv({ ...OPTIONS, coerceTypes: coerceTypes ?? false })
  addFormats.default(ajv)
  // before the lengths, so that they are those of the tidied text
  const text = { keyword: 'x-text', type: 'string', before: 'maxLength', modifying: true } as const
  ajv.addKeyword({ ...text, schemaType: 'string', errors: true, validate: tidyText })
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  return ajv
}

const pools = new Map<string, ReturnType<typeof makePool>>()

/** With coercion `{"name": 42}` would be the name "42", so bodies are checked without it. */
const makePool = (schemas: Record<string, object>) => ({
  strict: makeAjv(false, schemas),
  coercing: makeAjv('array', schemas)
})

/** Kept for the next app of this process, as Fastify's own are: Ajv knows schemas that it has compiled. */
export const buildValidator = (schemas: Record<string, object> = {}) => {
  const key = JSON.stringify(schemas)
  const pool = pools.get(key) ?? makePool(schemas)
  pools.set(key, pool)
  return ({ schema, httpPart }: { schema: object; httpPart?: string }) =>
    (httpPart === 'body' ? pool.strict : pool.coercing).compile(schema)
}

/** For what does not come as a body, such as a row of a file: the same rules. Tidies in place; gives every fault by its field. */
export const checkerOf = (schema: object) => {
  const check = makeAjv(false, {}).compile(schema)
  return (value: unknown): { field: string; detail: string }[] =>
    check(value)
      ? []
      : faultsOf(check.errors ?? [], '').map(({ pointer, detail }) => ({
          field: pointer.split('/')[2] ?? '',
          detail
        }))
}
