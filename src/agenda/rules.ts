/** What a release holds and what changed since the one before. Pure: facts in, decision out. */
import type { Session, SessionRole } from './tables.ts'
