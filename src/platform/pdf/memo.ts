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
