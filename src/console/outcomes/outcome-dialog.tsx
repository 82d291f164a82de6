/** Everything about one outcome, to be edited. When somebody else was faster, both versions are shown. */
import { Button, Checkbox, Group, Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { changedByBoth, useCarefulSaving } from '../parts/use-careful-saving.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { KINDS, type Outcome, useOutcomeDeeds } from './use-outcomes.ts'

const LEVELS = ['national', 'regional', 'agencies'] as const
type Values = Omit<Outcome, 'id' | 'version'>

const valuesOf = ({ id: _, version: __, ...values }: Outcome): Values => values
const instantly = { transitionProps: { duration: 0 } }

type Given = { outcome: Outcome | undefined; onClose: () => void }

const Form = ({ outcome, onClose }: Given & { outcome: Outcome }) => {
  const { t } = useTranslation('console/outcomes')
  const { path } = useWorkshop()
  const { change, readAgain } = useOutcomeDeeds()
  const sessions = api.useQuery('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } })
  // what the form began with: the list behind it is read again while one types
  const [base] = useState(outcome)
  const [fault, setFault] = useState<unknown>(null)
  const form = useForm<Values>({ initialValues: valuesOf(base) })

  const shown = (name: keyof Values, value: Values[keyof Values]): string => {
    if (name === 'kind') return t(`kinds.${value as Outcome['kind']}`)
    if (name === 'level') return value ? t(`levels.${value as string}`) : ''
    if (name === 'sessionId') return sessions.data?.items.find(({ id }) => id === value)?.title ?? ''
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    return value ?? ''
  }
  const { save, dialog } = useCarefulSaving<Outcome, Partial<Values>, Outcome>({
    send: change,
    read: async ({ id }) => {
      const { data, error } = await client.GET('/api/v1/workshops/{workshop}/outcomes/{id}', {
        params: { path: { ...path, id } }
      })
      if (!data) throw error
      return data
    },
    compare: (from, mine, theirs) =>
      changedByBoth(from, mine, theirs).map((name) => ({
        name,
        label: t(`fields.${name}`),
        mine: shown(name, mine[name] ?? null),
        theirs: shown(name, theirs[name])
      })),
    theirsKept: (theirs) => theirs
  })
  const submit = async (values: Values) => {
    const before = valuesOf(base)
    const changed = Object.entries(values).filter(([name, value]) => before[name as keyof Values] !== value)
    if (changed.length === 0) return onClose()
    setFault(null)
    await save(base, Object.fromEntries(changed)).then(
      (after) => {
        if (after === undefined) return
        notifyDone(t('saved'))
        void readAgain()
        onClose()
      },
      (error) => {
        form.setErrors(fieldFaults(error))
        setFault(error)
      }
    )
  }

  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack>
        <FaultNotice error={fault} next={t('kept')} />
        <Textarea
          label={t('fields.text')}
          autosize
          minRows={3}
          maxLength={4000}
          required
          {...form.getInputProps('text')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t('fields.kind')}
            data={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            allowDeselect={false}
            comboboxProps={instantly}
            {...form.getInputProps('kind')}
          />
          <TextInput label={t('fields.theme')} maxLength={200} {...form.getInputProps('theme')} />
          <Select
            label={t('fields.sessionId')}
            data={(sessions.data?.items ?? []).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
            searchable
            clearable
            comboboxProps={instantly}
            {...form.getInputProps('sessionId')}
          />
          <Select
            label={t('fields.level')}
            data={LEVELS.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
            clearable
            comboboxProps={instantly}
            {...form.getInputProps('level')}
          />
          <TextInput label={t('fields.owner')} maxLength={200} {...form.getInputProps('owner')} />
          <TextInput
            label={t('fields.dueOn')}
            type="date"
            {...form.getInputProps('dueOn')}
            value={form.values.dueOn ?? ''}
            onChange={(event) => form.setFieldValue('dueOn', event.currentTarget.value || null)}
          />
        </SimpleGrid>
        <Checkbox label={t('fields.illustrative')} {...form.getInputProps('illustrative', { type: 'checkbox' })} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('save')}</Button>
        </Group>
      </Stack>
      {dialog}
    </form>
  )
}

export const OutcomeDialog = ({ outcome, onClose }: Given) => {
  const { t } = useTranslation('console/outcomes')
  return (
    <Modal
      opened={outcome !== undefined}
      onClose={onClose}
      title={t('editTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {outcome && <Form key={outcome.id} outcome={outcome} onClose={onClose} />}
    </Modal>
  )
}
