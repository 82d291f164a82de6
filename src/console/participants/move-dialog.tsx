/** Asks before a person gets another state: what it means, who is told, and why it is done. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyUndo } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { keepPerson, type Person, peopleChanged } from './people.ts'
import { useUndo } from './use-bulk.ts'
import { useWords } from './use-words.ts'

export const MOVES = ['confirmed', 'invited', 'waiting', 'declined', 'cancelled'] as const
export type Move = (typeof MOVES)[number]

type Given = {
  person: Person
  onClose: () => void
  /** Another state is asked for instead. */
  onInstead: (move: Move) => void
}

const Form = ({ person, move, onClose, onInstead }: Given & { move: Move }) => {
  const { t } = useWords()
  const { path, slug } = useWorkshop()
  const [reason, setReason] = useState('')
  const undo = useUndo()
  const change = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/{id}/state')
  const name = person.displayName
  const isOut = move === 'cancelled' || move === 'declined'
  const isFull = move === 'confirmed' && faultOf(change.error).kind === 'state-not-possible'
  const perform = () =>
    change
      .mutateAsync({
        params: { path: { ...path, id: person.id }, header: { 'if-match': `"${person.version}"` } },
        body: { state: move, ...(reason.trim() && { reason: reason.trim() }) }
      })
      .then(
        (after) => {
          keepPerson(slug, after)
          void peopleChanged()
          onClose()
          notifyUndo(t('move.done', { name, state: t(`states.${move}`) }), () =>
            undo([{ id: person.id, version: after.version, before: { state: person.state } }])
          )
        },
        () => void peopleChanged()
      )
  return (
    <Stack>
      <Text size="sm">{t(`move.what.${move}`)}</Text>
      {person.email && (
        <Text size="sm" c="dimmed">
          {t('move.told', { name })}
        </Text>
      )}
      <FaultNotice error={change.error} />
      <TextInput
        label={t('move.reason')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('move.keep')}
        </Button>
        {isFull && person.state !== 'waiting' && (
          <Button
            onClick={() => {
              change.reset()
              onInstead('waiting')
            }}
          >
            {t('move.buttons.waiting')}
          </Button>
        )}
        <Button color={isOut ? 'red.9' : undefined} loading={change.isPending} onClick={() => void perform()}>
          {t(`move.buttons.${move}`)}
        </Button>
      </Group>
    </Stack>
  )
}

export const MoveDialog = ({ move, ...given }: Given & { move: Move | undefined }) => {
  const { t } = useWords()
  return (
    <Modal
      opened={move !== undefined}
      onClose={given.onClose}
      title={move && t(`move.questions.${move}`, { name: given.person.displayName })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      transitionProps={{ duration: 0 }}
    >
      {move && <Form {...given} move={move} />}
    </Modal>
  )
}
