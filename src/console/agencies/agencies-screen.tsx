/** All agencies of this installation: found, added, changed and removed. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconBuildingBank, IconPlus, IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { Screen } from '../parts/screen.tsx'
import { useMe } from '../session/me.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { type Agency, refreshAgencies, useAgencies } from './agencies.ts'
import { AgenciesTable } from './agencies-table.tsx'
import { AgencyCalendar } from './agency-calendar.tsx'
import { AgencyDialog } from './agency-dialog.tsx'

const route = getRouteApi('/signed-in/agencies')

export const AgenciesScreen = () => {
  const { t } = useTranslation('console/agencies')
  const { mayConvene, isAdministrator } = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useAgencies()
  const removal = api.useMutation('delete', '/api/v1/agencies/{id}')
  const mayEdit = mayConvene || isAdministrator
  const all = list.data?.items ?? []
  const part = (search.q ?? '').trim().toLocaleLowerCase()
  const shown = all.filter(({ acronym, name }) => `${acronym} ${name}`.toLocaleLowerCase().includes(part))
  const open = (edit: string | undefined) => void navigate({ search: { ...search, edit } })
  const edited = search.edit === 'new' ? 'new' : all.find(({ id }) => id === search.edit)

  const remove = ({ id, acronym, name }: Agency) =>
    confirmNamed({
      title: t('confirm.title', { acronym }),
      children: t('confirm.hint', { name }),
      act: t('confirm.act', { acronym }),
      onConfirm: () =>
        removal
          .mutateAsync({ params: { path: { id } } })
          .then(
            () => notifyDone(t('removed', { acronym })),
            (error) => {
              if (faultOf(error).kind !== 'agency-in-use') return notifyFault(error)
              return notifications.show({
                title: t('inUse', { acronym }),
                message: t('inUseHint'),
                color: 'red',
                role: 'alert',
                autoClose: 15_000,
                closeButtonProps: { 'aria-label': t('close', { ns: 'console/shell' }) }
              })
            }
          )
          .finally(refreshAgencies)
    })

  const body = () => {
    if (list.error) return <FaultNotice error={list.error} onRetry={() => void list.refetch()} />
    if (!list.data) return <LoadingScreen />
    if (all.length === 0)
      return (
        <Empty icon={IconBuildingBank} title={t('empty')} hint={t(mayEdit ? 'emptyHint' : 'emptyReader')}>
          {mayEdit && <Button onClick={() => open('new')}>{t('new')}</Button>}
        </Empty>
      )
    return (
      <Stack>
        <Group justify="space-between">
          <TextInput
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search.q ?? ''}
            onChange={(event) =>
              void navigate({ search: { ...search, q: event.currentTarget.value || undefined }, replace: true })
            }
            flex="1 1 16rem"
            maw="28rem"
          />
          <Text size="sm" c="dimmed" role="status">
            {t('count', { count: shown.length })}
          </Text>
        </Group>
        {shown.length === 0 ? (
          <Empty icon={IconBuildingBank} title={t('nothing', { q: search.q })} hint={t('nothingHint')}>
            <Button variant="default" onClick={() => void navigate({ search: {} })}>
              {t('clear')}
            </Button>
          </Empty>
        ) : (
          <AgenciesTable
            agencies={shown}
            onCalendar={({ id }) => void navigate({ search: { ...search, calendar: id } })}
            acts={mayEdit ? { onEdit: ({ id }) => open(id), onRemove: remove } : undefined}
          />
        )}
      </Stack>
    )
  }

  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        mayEdit &&
        all.length > 0 && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => open('new')}>
            {t('new')}
          </Button>
        )
      }
    >
      {body()}
      <AgencyCalendar
        agency={all.find(({ id }) => id === search.calendar)}
        onClose={() => void navigate({ search: { ...search, calendar: undefined } })}
      />
      {mayEdit && <AgencyDialog agency={edited} onSaved={() => open(undefined)} onClose={() => open(undefined)} />}
    </Screen>
  )
}
