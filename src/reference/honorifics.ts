/** Titles that are suggested for a name; any other text may be written. They say nothing about the person's sex. */

export const suggestedHonorifics: readonly string[] = Object.freeze([
  'Mr.',
  'Ms.',
  'Mx.',
  'Dr.',
  'Prof.',
  'Assoc. Prof.',
  'H.E. Mr.',
  'H.E. Ms.',
  'H.E. Dr.',
  'Hon.',
  'Amb.',
  'Col.',
  'Brig. Gen.',
  'Brig. Gen. (Retd.)',
  'Maj. Gen.',
  'Lt. Gen.',
  'Gen.',
  'Police Brig. Gen.',
  'Pol. Maj. Gen.',
  'Judge',
  'Justice',
  "Dato'",
  'Datuk',
  'Tan Sri',
  'Atty.'
])
