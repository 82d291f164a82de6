/** Asks what those who are ticked are to be, shows what that would come to, and does it. */
import { Button, Group, Loader, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { BulkOutcome } from './bulk-outcome.tsx'
import type { Choice } from './choice.ts'
import { type OneChange, useBulk, useRehearsal } from './use-bulk.ts'
import { useWords, type Words } from './use-words.ts'

/** A state is chosen before; of the others the value is asked for. */
export type Deed =
  | 'category'
  | 'agency'
  | 'sector'
  | 'listed'
  | 'confirmed'
  | 'invited'
  | 'waiting'
  | 'declined'
  | 'cancelled'
type Field = Extract<Deed, 'category' | 'agency' | 'sector' | 'listed'>

/** Stands for nobody: no acronym is empty. */
const NOBODY = ''
const REASON_MS = 400

const isField = (deed: Deed): deed is Field => ['category', 'agency', 'sector', 'listed'].includes(deed)

const useOptions = ({ t, sectors, categories }: Words): Record<Field, { value: string; label: string }[]> => {
  const { path } = useWorkshop()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/agencies', { params: { path } })
  return {
    category: categories.map(({ name }) => ({ value: name, label: name })),
    sector: sectors,
    agency: [
      ...(data?.items ?? []).map(({ agency, name }) => ({ value: agency, label: `${agency} · ${name}` })),
      { value: NOBODY, label: t('bulk.nobody') }
    ],
    listed: [
      { value: 'true', label: t('bulk.listedYes') },
      { value: 'false', label: t('bulk.listedNo') }
    ]
  }
}

const changeOf = (deed: Deed, value: string | null, reason: string): OneChange | undefined => {
  if (!isField(deed)) return { state: deed, ...(reason && { reason }) }
  if (value === null) return undefined
  if (deed === 'listed') return { listed: value === 'true' }
  return deed === 'agency' ? { agency: value === NOBODY ? null : value } : { [deed]: value }
}

type Given = { deed: Deed; choice: Choice; onClose: () => void }

const Form = ({ deed, choice, onClose }: Given) => {
  const words = useWords()
  const { t, number } = words
  const options = useOptions(words)
  const [value, setValue] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [whom] = useState(choice.whom)
  const change = changeOf(deed, value, reason.trim())
  const [settled] = useDebouncedValue(change, REASON_MS)
  const rehearsal = useRehearsal(whom, isField(deed) ? change : settled && { state: settled.state })
  const { perform, isPending, error } = useBulk(() => {
    onClose()
    choice.clear()
  })
  const report = rehearsal.error ? undefined : rehearsal.data
  const isReady = change && report && report.faults.length === 0 && report.changed > 0 && !rehearsal.isPlaceholderData
  const labelOf = (became: string) => {
    if (!isField(deed)) return words.field('state', became)
    return options[deed].find((option) => option.value === (became === 'none' ? NOBODY : became))?.label ?? became
  }
  const changed = report?.changed ?? choice.count
  const people = t('bulk.people', { count: changed, people: number(changed) })

  return (
    <Stack>
      {isField(deed) ? (
        <Select
          label={t(`bulk.values.${deed}`)}
          data={options[deed]}
          value={value}
          onChange={setValue}
          searchable={deed !== 'listed'}
          allowDeselect={false}
          data-autofocus
          comboboxProps={{ transitionProps: { duration: 0 } }}
        />
      ) : (
        <TextInput
          label={t('bulk.reason')}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
      )}
      {!change && (
        <Text size="sm" c="dimmed">
          {t('bulk.choose')}
        </Text>
      )}
      {rehearsal.isFetching && !report && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <Text size="sm">{t('bulk.trying')}</Text>
        </Group>
      )}
      <FaultNotice error={error ?? rehearsal.error} onRetry={() => void rehearsal.refetch()} />
      {change && report && <BulkOutcome report={report} labelOf={labelOf} isAboutStates={!isField(deed)} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('move.keep')}
        </Button>
        <Button
          color={deed === 'cancelled' || deed === 'declined' ? 'red.9' : undefined}
          disabled={!isReady}
          loading={isPending}
          onClick={() => change && void perform(whom, change)}
        >
          {t(`bulk.acts.${deed}`, { people })}
        </Button>
      </Group>
    </Stack>
  )
}

export const BulkDialog = ({ deed, choice, onClose }: Omit<Given, 'deed'> & { deed: Deed | undefined }) => {
  const { t, number } = useWords()
  const people = t('bulk.people', { count: choice.count, people: number(choice.count) })
  return (
    <Modal
      opened={deed !== undefined}
      onClose={onClose}
      size="lg"
      title={deed && t(`bulk.questions.${deed}`, { people })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      transitionProps={{ duration: 0 }}
    >
      {deed && <Form deed={deed} choice={choice} onClose={onClose} />}
    </Modal>
  )
}
