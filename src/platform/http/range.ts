/** Which part of a file a reader asks for (RFC 9110, section 14). One part at a time: who asks for several gets the whole. */

/** Both ends belong to it. */
export type Part = { from: number; to: number }

const whole = /^bytes=(\d*)-(\d*)$/

/** Undefined: the whole. `unsatisfiable`: nothing of the file lies there. `size` in bytes. */
export const partOf = (header: string | undefined, size: number): Part | 'unsatisfiable' | undefined => {
  const [, first = '', last = ''] = whole.exec(header?.replaceAll(/\s/g, '') ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '') {
    if (Number(last) === 0) return 'unsatisfiable'
    return { from: Math.max(0, size - Number(last)), to: size - 1 }
  }
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < from) return undefined
  return from >= size ? 'unsatisfiable' : { from, to }
}
