/** The form of an agency: a new one, or one that is changed. Where somebody was faster, both versions are shown. */
import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import { faultOf, fieldFaults } from '../api/problem.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { type Agency, KINDS, refreshAgencies } from './agencies.ts'

const FIELDS = ['acronym', 'name', 'kind'] as const
type Values = Pick<Agency, (typeof FIELDS)[number]>

type Given = { agency: Agency | undefined; onSaved: (agency: Agency) => void; onClose: () => void }

export const AgencyForm = ({ agency, onSaved, onClose }: Given) => {
  const { t } = useTranslation('console/agencies')
  const [key] = useState(() => crypto.randomUUID())
  const [base, setBase] = useState(agency)
  const [theirs, setTheirs] = useState<Agency>()
  const [fault, setFault] = useState<unknown>(null)
  const add = api.useMutation('post', '/api/v1/agencies')
  const change = api.useMutation('patch', '/api/v1/agencies/{id}')
  const form = useForm<Values>({
    initialValues: { acronym: base?.acronym ?? '', name: base?.name ?? '', kind: base?.kind ?? 'un-entity' },
    validate: {
      acronym: (acronym) => (acronym.trim() ? null : t('form.acronymMissing')),
      name: (name) => (name.trim() ? null : t('form.nameMissing'))
    }
  })

  const send = async (from: Agency | undefined, values: Values) => {
    if (!from) return add.mutateAsync({ body: values, params: { header: { 'idempotency-key': key } } })
    const changed = Object.fromEntries(
      FIELDS.filter((name) => values[name] !== from[name]).map((name) => [name, values[name]])
    )
    if (Object.keys(changed).length === 0) return from
    const header = { 'if-match': `"${from.version}"` }
    return change.mutateAsync({ params: { path: { id: from.id }, header }, body: changed })
  }
  const save = async (from: Agency | undefined, values: Values) => {
    setFault(null)
    try {
      const saved = await send(from, values)
      await refreshAgencies()
      notifyDone(t(from ? 'saved' : 'added', { acronym: saved.acronym }))
      onSaved(saved)
    } catch (error) {
      form.setErrors(fieldFaults(error))
      if (from && faultOf(error).kind === 'changed-meanwhile') await meet(from, error)
      else setFault(error)
    }
  }
  const meet = async (from: Agency, error: unknown) => {
    const { data } = await client.GET('/api/v1/agencies/{id}', { params: { path: { id: from.id } } })
    if (data) setTheirs(data)
    else setFault(error)
  }

  const shown = (name: keyof Values, value: string) => (name === 'kind' ? t(`kinds.${value}`) : value)
  const conflict = theirs && FIELDS.filter((name) => form.values[name] !== theirs[name])
  const resolve = (choice: Record<string, 'mine' | 'theirs'>) => {
    if (!theirs) return
    const values = Object.fromEntries(
      FIELDS.map((name) => [name, choice[name] === 'mine' ? form.values[name] : theirs[name]])
    ) as Values
    form.setValues(values)
    setBase(theirs)
    setTheirs(undefined)
    void save(theirs, values)
  }

  return (
    <form onSubmit={form.onSubmit((values) => void save(base, values))} noValidate>
      <Stack>
        <TextInput
          label={t('columns.acronym')}
          description={t('form.acronymHint')}
          maxLength={30}
          required
          data-autofocus
          {...form.getInputProps('acronym')}
        />
        <TextInput label={t('columns.name')} maxLength={200} required {...form.getInputProps('name')} />
        <Select
          label={t('columns.kind')}
          data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          allowDeselect={false}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          {...form.getInputProps('kind')}
        />
        <FaultNotice error={fault} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={add.isPending || change.isPending}>
            {t(base ? 'form.save' : 'form.add')}
          </Button>
        </Group>
      </Stack>
      <ConflictDialog
        fields={conflict?.map((name) => ({
          name,
          label: t(`columns.${name}`),
          mine: shown(name, form.values[name]),
          theirs: shown(name, theirs?.[name] ?? '')
        }))}
        onResolve={resolve}
        onClose={() => setTheirs(undefined)}
      />
    </form>
  )
}
