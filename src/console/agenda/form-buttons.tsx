/** What can be done with a session from its form: save it, cancel it, remove it. */
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { inWords } from './faults.ts'
import styles from './form.module.css'
import { sendRemoval } from './send.ts'
import type { Session } from './session.ts'
import { refreshDraft } from './use-draft.ts'
import type { useMoves } from './use-moves.ts'
import { useWords } from './use-words.ts'

type Given = {
  session: Session | undefined
  isBusy: boolean
  moves: ReturnType<typeof useMoves>
  onClose: () => void
}

export const FormButtons = ({ session, isBusy, moves, onClose }: Given) => {
  const words = useWords()
  const { t } = words
  const { path } = useWorkshop()
  const [isChanging, setIsChanging] = useState(false)

  const remove = async (gone: Session) => {
    try {
      await sendRemoval(path, gone)
      notifyDone(t('done.removed', { code: gone.code }))
      onClose()
    } catch (error) {
      notifyFault(inWords(error, words))
    }
    await refreshDraft()
  }
  const turn = async (one: Session) => {
    setIsChanging(true)
    await moves.change(one, { state: one.state === 'cancelled' ? 'scheduled' : 'cancelled' })
    setIsChanging(false)
    onClose()
  }

  return (
    <Group justify="space-between" className={styles.buttons}>
      {session ? (
        <Group gap="xs">
          <Button variant="default" loading={isChanging} onClick={() => turn(session)}>
            {t(session.state === 'cancelled' ? 'acts.reinstate' : 'acts.cancel')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            onClick={() =>
              confirmNamed({
                title: t('delete.title', { code: session.code }),
                children: t('delete.hint', { title: session.title }),
                act: t('delete.act', { code: session.code }),
                onConfirm: () => remove(session)
              })
            }
          >
            {t('acts.delete')}
          </Button>
        </Group>
      ) : (
        <span />
      )}
      <Group gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('close', { ns: 'console/shell' })}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t(session ? 'acts.save' : 'acts.add')}
        </Button>
      </Group>
    </Group>
  )
}
