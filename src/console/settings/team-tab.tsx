/** Who works on the workshop, and as what. */
import { Table, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useMe } from '../session/me.ts'
import { useWorkshop } from '../session/workshop.ts'
import { EditDialog } from './edit-dialog.tsx'
import { ListFrame } from './list-frame.tsx'
import { RoleFields } from './role-fields.tsx'
import { RowActions } from './row-actions.tsx'
import { useEdit } from './use-edit.ts'
import { useSaving } from './use-saving.ts'

type Member = components['schemas']['Member']

const MemberDialog = ({ member, onSaved }: { member: Member | undefined; onSaved: () => unknown }) => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const form = useForm({
    initialValues: {
      email: member?.email ?? '',
      role: member?.role ?? ('desk' as Member['role']),
      agency: member?.agency ?? null
    }
  })
  const { fault, saving, close } = useSaving(form, onSaved)
  const put = api.useMutation('put', '/api/v1/workshops/{workshop}/team')
  const submit = form.onSubmit(async ({ email, role, agency }) => {
    const body = { email: email.trim(), role, ...(role === 'agency-officer' && agency && { agency }) }
    await saving(put.mutateAsync({ params: { path }, body }))
  })
  return (
    <EditDialog
      isOpen
      title={member ? t('edit', { name: member.displayName }) : t('team.add')}
      act={t('save')}
      isSaving={put.isPending}
      fault={fault}
      onClose={close}
      onSubmit={submit}
    >
      <TextInput
        label={t('team.email')}
        description={t('team.emailHint')}
        type="email"
        required
        readOnly={member !== undefined}
        {...form.getInputProps('email')}
      />
      <RoleFields role={form.getInputProps('role')} agency={form.getInputProps('agency')} />
    </EditDialog>
  )
}

export const TeamTab = () => {
  const { t } = useTranslation('console/settings')
  const me = useMe()
  const { path } = useWorkshop()
  const { edit, isNew, open } = useEdit()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/team', { params: { path } })
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}/team/{userId}')
  const again = () => void refetch()
  const opened = data?.items.find(({ userId }) => userId === edit)
  const askToRemove = ({ userId, displayName: name }: Member) =>
    confirmNamed({
      title: t('team.removeQuestion', { name }),
      children: t('team.removeText'),
      act: t('removeOne', { name }),
      onConfirm: () => remove.mutateAsync({ params: { path: { ...path, userId } } }).then(again, notifyFault)
    })
  return (
    <>
      <ListFrame
        lead={t('team.lead')}
        add={t('team.add')}
        onAdd={() => open('new')}
        error={error}
        onRetry={again}
        count={data?.items.length}
        empty={{ icon: IconUsersGroup, title: t('team.empty'), hint: t('team.emptyHint') }}
      >
        <Table.ScrollContainer minWidth={520}>
          <Table aria-label={t('tabs.team')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('team.name')}</Table.Th>
                <Table.Th>{t('team.role')}</Table.Th>
                <Table.Th>
                  <span className="unseen">{t('actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data?.items.map((member) => (
                <Table.Tr key={member.userId}>
                  <Table.Td>
                    <bdi>{member.displayName}</bdi>
                    {member.userId === me.id && ` (${t('team.you')})`}
                    <Text size="xs" c="dimmed">
                      <bdi>{member.email}</bdi>
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    {t(`roles.${member.role}`, { ns: 'console/shell' })}
                    {member.agency && ` (${member.agency})`}
                  </Table.Td>
                  <Table.Td>
                    <RowActions
                      name={member.displayName}
                      onEdit={() => open(member.userId)}
                      onRemove={() => askToRemove(member)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </ListFrame>
      {(isNew || opened) && <MemberDialog key={edit} member={opened} onSaved={again} />}
    </>
  )
}
