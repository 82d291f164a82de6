/** Gives a view its name: a new one of what is shown, or one that was kept. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { api } from '../api/client.ts'
import { faultOf, fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { queryOf } from './search.ts'
import { useKeptViews, type View, viewsChanged } from './use-kept-views.ts'
import { useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'

const NameForm = ({ view, onDone }: { view: View | undefined; onDone: () => void }) => {
  const { t } = useWords()
  const { path } = useWorkshop()
  const { search } = useNarrowing()
  const key = useRef(crypto.randomUUID())
  const form = useForm({ initialValues: { name: view?.name ?? '' } })
  const add = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/views')
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/participants/views/{viewId}')
  const submit = form.onSubmit(async ({ name }) => {
    const deed = view
      ? change.mutateAsync({ params: { path: { ...path, viewId: view.id } }, body: { name } })
      : add.mutateAsync({
          params: { path, header: { 'idempotency-key': key.current } },
          body: { name, query: queryOf(search) }
        })
    await deed.then(
      async () => {
        await viewsChanged()
        notifyDone(t('view.saved', { name: name.trim() }))
        onDone()
      },
      (error) => {
        key.current = crypto.randomUUID()
        form.setErrors(fieldFaults(error))
      }
    )
  })
  const error = add.error ?? change.error
  const isUntold = error !== null && fieldFaults(error).name === undefined && faultOf(error).kind !== ''
  return (
    <form onSubmit={submit}>
      <Stack>
        {!view && <Text size="sm">{t('view.saveLead')}</Text>}
        {isUntold && <FaultNotice error={error} />}
        <TextInput label={t('view.name')} required maxLength={60} data-autofocus {...form.getInputProps('name')} />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending || change.isPending}>
            {t(view ? 'view.rename' : 'view.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

export const ViewDialog = () => {
  const { t } = useWords()
  const { search, narrow } = useNarrowing()
  const view = useKeptViews().find(({ id }) => id === search.view)
  const close = () => narrow({ view: undefined })
  const isOpen = search.view === 'new' || view !== undefined
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={view ? t('view.renameTitle', { name: view.name }) : t('view.saveTitle')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      transitionProps={{ duration: 0 }}
    >
      {isOpen && <NameForm view={view} onDone={close} />}
    </Modal>
  )
}
