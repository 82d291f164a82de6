/** Which sessions would take a room at one time, found in one pass. Pure. */

export type Slot = {
  id: string
  room: string | null
  startsAt: Date | null
  endsAt: Date | null
  /** Only clashes of these are told. */
  isMoved: boolean
}

/** Told for one session: who has these knows what is wrong. */
const MOST_FOR_ONE = 3

/** Pairs of sessions in one room whose times overlap: the one that is moved (the later, of two), and what is in its way. */
export const clashesOf = <S extends Slot>(slots: readonly S[]): { moved: S; other: S }[] => {
  const timed = slots.filter(
    (slot): slot is S & { room: string; startsAt: Date; endsAt: Date } => slot.room !== null && slot.startsAt !== null
  )
  const byRoom = new Map<string, typeof timed>()
  for (const slot of timed) {
    const inRoom = byRoom.get(slot.room)
    if (inRoom) inRoom.push(slot)
    else byRoom.set(slot.room, [slot])
  }
  return [...byRoom.values()].flatMap((inRoom) => {
    inRoom.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    return inRoom.flatMap((first, i) => {
      const found: { moved: S; other: S }[] = []
      for (let j = i + 1; j < inRoom.length && found.length < MOST_FOR_ONE; j++) {
        const next = inRoom[j]!
        if (next.startsAt >= first.endsAt) break
        if (next.isMoved) found.push({ moved: next, other: first })
        else if (first.isMoved) found.push({ moved: first, other: next })
      }
      return found
    })
  })
}
