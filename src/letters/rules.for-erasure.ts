/** What is left of a letter whose person was erased: that its number was given. Pure. */
import type { IssuedFacts } from './tables.ts'

export const ERASED_REASON = 'erased'

export const ERASED_FACTS: IssuedFacts = {
  lang: 'en',
  name: '',
  nativeName: '',
  nativeLang: '',
  organisation: '',
  workshop: '',
  agencies: '',
  conveners: '',
  place: '',
  days: '',
  basis: '',
  isDemonstration: false
}
