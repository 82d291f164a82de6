/** Tracks: threads that run through the agenda, in their order. */
import { ActionIcon, Group, Table, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconRoute } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { TrackMark } from '../parts/track-mark.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { ListFrame } from './list-frame.tsx'
import { RowActions } from './row-actions.tsx'
import { type Track, TrackDialog } from './track-dialog.tsx'
import { useEdit } from './use-edit.ts'

type InUse = { sessions?: { code: string; title: string }[] }

export const TracksTab = () => {
  const { t } = useTranslation('console/tracks')
  const settings = useTranslation('console/settings').t
  const { path } = useWorkshop()
  const { edit, isNew, open } = useEdit()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/tracks', { params: { path } })
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/tracks/{id}')
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}/tracks/{id}')
  const again = () => void refetch()
  const items = data?.items ?? []
  const opened = items.find(({ id }) => id === edit)
  /** Which sessions are in the way, in the language in use. */
  const tellFault = (fault: unknown) => {
    const sessions = ((fault as InUse).sessions ?? []).map(({ code, title }) => `${code} ${title}`).join('; ')
    const isInUse = faultOf(fault).kind === 'track-in-use'
    notifyFault(isInUse ? { ...(fault as object), title: t('inUse'), detail: t('inUseWith', { sessions }) } : fault)
  }
  const askToRemove = ({ id, name }: Track) =>
    confirmNamed({
      title: settings('removeQuestion', { name }),
      children: t('removeText'),
      act: settings('removeOne', { name }),
      onConfirm: () => remove.mutateAsync({ params: { path: { ...path, id } } }).then(again, tellFault)
    })
  const mover = ({ id }: Track, position: number, label: string, Icon: typeof IconArrowUp) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray.7"
        aria-label={label}
        disabled={position < 1 || position > items.length || change.isPending}
        onClick={() =>
          void change.mutateAsync({ params: { path: { ...path, id } }, body: { position } }).then(again, notifyFault)
        }
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <>
      <ListFrame
        lead={t('lead')}
        add={t('add')}
        onAdd={() => open('new')}
        error={error}
        onRetry={again}
        count={data?.items.length}
        empty={{ icon: IconRoute, title: t('empty'), hint: t('emptyHint') }}
      >
        <Table aria-label={settings('tabs.tracks')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('name')}</Table.Th>
              <Table.Th>
                <span className="unseen">{settings('actions')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((track, i) => (
              <Table.Tr key={track.id}>
                <Table.Td>
                  <TrackMark {...track} />
                </Table.Td>
                <Table.Td>
                  <Group gap={4} justify="flex-end" wrap="nowrap">
                    {mover(track, i, t('up', { name: track.name }), IconArrowUp)}
                    {mover(track, i + 2, t('down', { name: track.name }), IconArrowDown)}
                    <RowActions name={track.name} onEdit={() => open(track.id)} onRemove={() => askToRemove(track)} />
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListFrame>
      {(isNew || opened) && <TrackDialog key={edit} track={opened} onSaved={again} />}
    </>
  )
}
