/** The form of a session: a new one, or one that is changed. Only what was changed is sent. */
import { Checkbox, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { isPause } from '../../agenda/rules.for-kinds.ts'
import { fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { DetailFields } from './detail-fields.tsx'
import { inWords, isClash } from './faults.ts'
import { FormButtons } from './form-buttons.tsx'
import { clockText, emptyValues, type FormValues, fieldOfForm, isClock, sentOf, valuesOf } from './form-values.ts'
import { notifyWarnings } from './notify-warnings.ts'
import { RolesField } from './roles-field.tsx'
import type { AgendaSearch } from './search.ts'
import { sendNew } from './send.ts'
import { changedFields, KINDS, type Kind, type Room, type Session, type Warning } from './session.ts'
import { TimeFields } from './time-fields.tsx'
import { refreshDraft } from './use-draft.ts'
import type { useMoves } from './use-moves.ts'
import type { Save } from './use-saving.tsx'
import { useWords } from './use-words.ts'
import { WarningLines } from './warning-lines.tsx'

type Given = {
  session: Session | undefined
  warnings: Warning[]
  search: AgendaSearch
  day: string
  days: string[]
  rooms: Room[]
  titleOf: (id: string) => string
  save: Save
  /** Who saves is asked something first. */
  isAsking: boolean
  moves: ReturnType<typeof useMoves>
  onClose: () => void
}

const NO_OPENING = { transitionProps: { duration: 0 } }

export const SessionForm = ({
  session,
  warnings,
  search,
  day,
  days,
  rooms,
  titleOf,
  save,
  isAsking,
  moves,
  onClose
}: Given) => {
  const words = useWords()
  const { t } = words
  const { workshop, path } = useWorkshop()
  const [base] = useState(session)
  const [key] = useState(() => crypto.randomUUID())
  const [error, setError] = useState<unknown>()
  const [isBusy, setIsBusy] = useState(false)
  const needed = (text: string, message: string) => (text.trim() === '' ? message : null)
  const form = useForm<FormValues>({
    initialValues: base ? valuesOf(base) : emptyValues(workshop.languages, day, search),
    validate: {
      title: (title) => needed(title, t('errors.title')),
      clock: (clock, values) => (values.day === '' || isClock(clockText(clock)) ? null : t('errors.clock')),
      minutes: (minutes) => (minutes === '' || minutes < 1 ? t('errors.minutes') : null),
      roles: {
        name: (name, { roles }, at) =>
          roles[Number(at.split('.')[1])]?.participantId ? null : needed(name, t('errors.name'))
      }
    }
  })
  /** What we know better than the server, in the language in use. */
  const faultOf = ({ roles }: FormValues, field: string) => {
    const role = roles[Number(/^roles\.(\d+)\.name$/.exec(field)?.[1])]
    return role?.participantId && role.name.trim() === '' ? t('errors.unlisted') : undefined
  }

  const submit = form.onSubmit(async (values) => {
    setError(undefined)
    setIsBusy(true)
    try {
      const sent = sentOf(workshop.timeZone, { ...values, clock: clockText(values.clock) })
      const change = base ? changedFields(base, sent) : sent
      if (Object.keys(change).length === 0) return onClose()
      const saved = base ? await save(base, change) : await sendNew(path, sent, key)
      if (!saved) return
      if (!base) await refreshDraft()
      notifyDone(t(base ? 'done.saved' : 'done.added', { code: saved.code }))
      notifyWarnings(saved.warnings, t('lookAt'), (one) => words.warning(one, titleOf))
      onClose()
    } catch (fault) {
      const told = inWords(fault, words)
      const faults = Object.entries(fieldFaults(told)).map(([field, text]) => [fieldOfForm(field), text] as const)
      form.setErrors(Object.fromEntries(faults.map(([field, text]) => [field, faultOf(values, field) ?? text])))
      const isPointed = faults.length > 0 && !isClash(fault)
      setError(isPointed ? { ...(told as object), detail: t('errors.seeFields'), errors: [] } : told)
      if (isPointed) form.getInputNode(faults[0]?.[0] ?? '')?.focus()
    } finally {
      setIsBusy(false)
    }
  })

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FaultNotice error={error} />
        <WarningLines warnings={warnings} titleOf={titleOf} />
        <TextInput
          label={t('fields.title')}
          required
          dir="auto"
          data-autofocus={!base || undefined}
          {...form.getInputProps('title')}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <Select
            label={t('fields.kind')}
            data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            allowDeselect={false}
            comboboxProps={NO_OPENING}
            {...form.getInputProps('kind')}
            onChange={(kind) => {
              form.setFieldValue('kind', kind as Kind)
              if (!base) form.setFieldValue('countsForAttendance', !isPause(kind as Kind))
            }}
          />
          <Select
            label={t('fields.room')}
            placeholder={t('noRoom')}
            data={rooms.map(({ name }) => name)}
            clearable
            clearButtonProps={{ 'aria-label': t('clearRoom') }}
            comboboxProps={NO_OPENING}
            {...form.getInputProps('room')}
          />
          <TextInput label={t('fields.code')} placeholder={t('codeHint')} {...form.getInputProps('code')} />
        </SimpleGrid>
        <TimeFields form={form} days={days} zone={workshop.timeZone} />
        <RolesField form={form} />
        <DetailFields form={form} />
        <Group gap="xl">
          <Checkbox
            label={t('fields.countsForAttendance')}
            {...form.getInputProps('countsForAttendance', { type: 'checkbox' })}
          />
          <Checkbox label={t('fields.illustrative')} {...form.getInputProps('illustrative', { type: 'checkbox' })} />
        </Group>
        <FormButtons session={session} isBusy={isBusy && !isAsking} moves={moves} onClose={onClose} />
      </Stack>
    </form>
  )
}
