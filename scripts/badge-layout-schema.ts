/** Writes templates/badge-layout.schema.json from src/badges/layout.ts: tsx scripts/badge-layout-schema.ts */
import { writeFileSync } from 'node:fs'
import { layoutSchema } from '../src/badges/layout.schema.ts'
import { fromRoot } from '../src/platform/root.ts'

writeFileSync(fromRoot('templates/badge-layout.schema.json'), `${JSON.stringify(layoutSchema(), null, 2)}\n`)
