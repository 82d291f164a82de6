/** Rooms in which sessions are held. */
import { NumberInput, Table, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconDoor } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { EditDialog } from './edit-dialog.tsx'
import { ListFrame } from './list-frame.tsx'
import { RowActions } from './row-actions.tsx'
import { useEdit } from './use-edit.ts'
import { useSaving } from './use-saving.ts'

type Room = components['schemas']['Room']

const RoomDialog = ({ room, onSaved }: { room: Room | undefined; onSaved: () => unknown }) => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const form = useForm({ initialValues: { name: room?.name ?? '', capacity: room?.capacity ?? null } })
  const { fault, saving, close } = useSaving(form, onSaved)
  const add = api.useMutation('post', '/api/v1/workshops/{workshop}/rooms')
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/rooms/{id}')
  const submit = form.onSubmit(async (body) => {
    const saved = room
      ? change.mutateAsync({ params: { path: { ...path, id: room.id } }, body })
      : add.mutateAsync({ params: { path }, body })
    await saving(saved)
  })
  return (
    <EditDialog
      isOpen
      title={room ? t('edit', { name: room.name }) : t('rooms.add')}
      act={room ? t('save') : t('rooms.add')}
      isSaving={add.isPending || change.isPending}
      fault={fault}
      onClose={close}
      onSubmit={submit}
    >
      <TextInput label={t('rooms.name')} required maxLength={100} data-autofocus {...form.getInputProps('name')} />
      <NumberInput
        label={t('rooms.seats')}
        min={1}
        max={100_000}
        {...form.getInputProps('capacity')}
        value={form.values.capacity ?? ''}
        onChange={(value) => form.setFieldValue('capacity', value === '' ? null : Number(value))}
      />
    </EditDialog>
  )
}

export const RoomsTab = () => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const { number } = useFormats()
  const { edit, isNew, open } = useEdit()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/rooms', { params: { path } })
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}/rooms/{id}')
  const again = () => void refetch()
  const opened = data?.items.find(({ id }) => id === edit)
  const askToRemove = ({ id, name }: Room) =>
    confirmNamed({
      title: t('removeQuestion', { name }),
      children: t('rooms.removeText'),
      act: t('removeOne', { name }),
      onConfirm: () => remove.mutateAsync({ params: { path: { ...path, id } } }).then(again, notifyFault)
    })
  return (
    <>
      <ListFrame
        lead={t('rooms.lead')}
        add={t('rooms.add')}
        onAdd={() => open('new')}
        error={error}
        onRetry={again}
        count={data?.items.length}
        empty={{ icon: IconDoor, title: t('rooms.empty'), hint: t('rooms.emptyHint') }}
      >
        <Table aria-label={t('tabs.rooms')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rooms.name')}</Table.Th>
              <Table.Th ta="end">{t('rooms.seats')}</Table.Th>
              <Table.Th>
                <span className="unseen">{t('actions')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data?.items.map((room) => (
              <Table.Tr key={room.id}>
                <Table.Td>
                  <bdi>{room.name}</bdi>
                </Table.Td>
                <Table.Td ta="end" className="numbers">
                  {room.capacity === null ? t('rooms.unknown') : number(room.capacity)}
                </Table.Td>
                <Table.Td>
                  <RowActions name={room.name} onEdit={() => open(room.id)} onRemove={() => askToRemove(room)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListFrame>
      {(isNew || opened) && <RoomDialog key={edit} room={opened} onSaved={again} />}
    </>
  )
}
