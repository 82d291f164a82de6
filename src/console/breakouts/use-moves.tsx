/** Moving people between groups: saved, and taken back with one press; a full group is asked about first. */
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api/problem.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault, notifyUndo } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { type BreakoutSet, type Person, readAgain, sendPlaces } from './use-breakouts.ts'

/** Places as they are, to be put back; more than a group holds is no reason not to. */
export const placesOf = (people: Person[]) =>
  people.map(({ id, sessionId, byHand }) => ({ participantId: id, sessionId, byHand }))

export const useMoves = (set: BreakoutSet) => {
  const { t } = useTranslation('console/breakouts')
  const { path } = useWorkshop()

  const putBack = async (people: Person[]) => {
    await sendPlaces(path, set, placesOf(people), true, '*').catch(notifyFault)
    await readAgain()
  }

  /** The place is given by hand; null takes it back. */
  const move = async (person: Person, to: string | null, force = false): Promise<void> => {
    if (to === person.sessionId) return
    const group = set.groups.find(({ id }) => id === to)
    try {
      await sendPlaces(path, set, [{ participantId: person.id, sessionId: to }], force, set.version)
      await readAgain()
      const told = group
        ? t('done.moved', { name: person.name, code: group.code })
        : t('done.unplaced', { name: person.name })
      notifyUndo(told, () => putBack([person]))
      document.querySelector<HTMLElement>(`[data-person="${person.id}"]`)?.focus()
    } catch (error) {
      if (faultOf(error).kind === 'group-full' && group)
        return confirmNamed({
          title: t('full.title', { code: group.code }),
          children: t('full.text', { name: person.name, count: group.capacity ?? 0 }),
          act: t('full.act', { code: group.code }),
          isHarmless: true,
          onConfirm: () => move(person, to, true)
        })
      const isStale = faultOf(error).kind === 'changed-meanwhile'
      notifyFault(isStale ? { ...(error as object), title: t('stale.title'), detail: t('stale.text') } : error)
      void readAgain()
    }
  }

  return { move, putBack }
}
