/** Where the package lies on the disk: for files that the compiler does not copy (data, templates, migrations). */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The absolute path of a file under the package root; the same from src/ and from dist/. */
export const fromRoot = (path: string): string => join(root, path)
