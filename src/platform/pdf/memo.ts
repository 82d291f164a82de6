/** Remembers what was found for a key; with a WeakMap, for an object as long as it lives. */
type Known<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown }

/** `find` runs once for each key; finding `undefined` is not remembered. */
export const memo =
  <K, V>(find: (key: K) => V, known: Known<K, V> = new Map<K, V>()) =>
  (key: K): V => {
    const value = known.get(key)
    if (value !== undefined) return value
    const found = find(key)
    known.set(key, found)
    return found
  }

/** A memory for memo() of what was asked for lately: at least the last `few` keys, at most twice as many. */
export const recent = <K, V>(few: number): Known<K, V> => {
  let young = new Map<K, V>()
  let old = young
  const set = (key: K, value: V) => {
    if (young.size >= few) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    set,
    get(key) {
      const value = young.get(key)
      if (value !== undefined || young === old) return value
      const kept = old.get(key)
      if (kept !== undefined) set(key, kept)
      return kept
    }
  }
}
