/** Makes a token: what it is for, what it may do, and until when. */
import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'
import { EditDialog } from './edit-dialog.tsx'
import { RoleFields } from './role-fields.tsx'
import { useEdit } from './use-edit.ts'

/** Days that are proposed; the server says what is too long. */
const PROPOSED_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

const dayAfter = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

export const NewTokenDialog = ({ onIssued }: { onIssued: (token: string) => void }) => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const { close } = useEdit()
  const [fault, setFault] = useState<unknown>(null)
  const form = useForm({
    initialValues: {
      name: '',
      role: 'agency-officer' as components['schemas']['NewToken']['role'],
      agency: null as string | null,
      expiresOn: dayAfter(PROPOSED_DAYS)
    }
  })
  const issue = api.useMutation('post', '/api/v1/workshops/{workshop}/tokens')
  const submit = form.onSubmit(async ({ name, role, agency, expiresOn }) => {
    setFault(null)
    const body = {
      name,
      role,
      expiresAt: `${expiresOn}T23:59:59Z`,
      ...(role === 'agency-officer' && agency && { agency })
    }
    await issue.mutateAsync({ params: { path }, body }).then(
      ({ token }) => onIssued(token),
      (error) => {
        const { expiresAt, ...faults } = fieldFaults(error)
        form.setErrors({ ...faults, ...(expiresAt && { expiresOn: expiresAt }) })
        setFault(error)
      }
    )
  })
  return (
    <EditDialog
      isOpen
      title={t('tokens.add')}
      act={t('tokens.add')}
      isSaving={issue.isPending}
      fault={fault}
      onClose={close}
      onSubmit={submit}
    >
      <TextInput
        label={t('tokens.name')}
        description={t('tokens.nameHint')}
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <RoleFields role={form.getInputProps('role')} agency={form.getInputProps('agency')} />
      <TextInput type="date" label={t('tokens.expiresAt')} required {...form.getInputProps('expiresOn')} />
    </EditDialog>
  )
}
