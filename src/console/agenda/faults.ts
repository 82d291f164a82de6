/** What went wrong with the agenda, told in the language in use where it is known better than by the server. */
import { faultOf } from '../api/problem.ts'
import type { useWords } from './use-words.ts'

type Clash = { sessionId: string; code: string; title: string; startsAt: string; endsAt: string }
type Words = Pick<ReturnType<typeof useWords>, 't' | 'clocks'>

/** What is in the room at that time. */
const clashesOf = (error: unknown): Clash[] => (error as { clashes?: Clash[] } | undefined)?.clashes ?? []

export const isClash = (error: unknown): boolean => clashesOf(error).length > 0

/** The same problem with title and detail as people of the console's language read it. */
export const inWords = (error: unknown, { t, clocks }: Words): unknown => {
  const { kind } = faultOf(error)
  const clashes = clashesOf(error)
    .map(({ code, title, startsAt, endsAt }) => `${code} ${title} (${clocks(startsAt, endsAt)})`)
    .join('; ')
  switch (kind) {
    case 'room-clash':
      return { ...(error as object), title: t('faults.clash'), detail: t('faults.clashWith', { clashes }), errors: [] }
    case 'session-in-use':
      return { ...(error as object), title: t('faults.inUse'), detail: t('faults.inUseHint') }
    case 'changed-meanwhile':
      return { ...(error as object), title: t('faults.moved'), detail: t('faults.movedHint') }
    case 'session-not-found':
      return { ...(error as object), title: t('faults.gone'), detail: t('faults.goneHint') }
    default:
      return error
  }
}
