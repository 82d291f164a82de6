/** What a reader said when it refused a file. */
import { Problem } from '../../../src/platform/problem.ts'
import { readSheet } from '../../../src/platform/spreadsheets/read.ts'

/** The Problem of a file that is refused. Anything else, also being read, is an error. */
export const refusal = async (bytes: Buffer, ...more: unknown[]) => {
  const answer = await (readSheet as (...all: unknown[]) => Promise<unknown>)(bytes, ...more).catch((error) => error)
  if (!(answer instanceof Problem)) throw new Error(`Not refused with a Problem: ${String(answer)}`, { cause: answer })
  return { slug: answer.kind.slug, status: answer.kind.status, says: answer.message, ...answer.extensions }
}
