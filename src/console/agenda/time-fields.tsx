/** Day, beginning and length of a session; without a day it waits to be scheduled. */
import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useFormats } from '../parts/times.ts'
import { clockText, type FormValues, isClock } from './form-values.ts'
import { clockOf, timesAt } from './session.ts'
import { useWords } from './use-words.ts'

type Given = { form: UseFormReturnType<FormValues>; days: string[]; zone: string }

const STEP = 5
const LONGEST = 1440
/** A select has no value for "none". */
const NO_DAY = '-'

export const TimeFields = ({ form, days, zone }: Given) => {
  const { t } = useWords()
  const { shortDay } = useFormats()
  const { day, clock, minutes } = form.getValues()
  const isTimed = day !== '' && isClock(clock) && Number(minutes) > 0
  const ends = isTimed ? clockOf(timesAt(zone, day, clock, Number(minutes)).endsAt) : undefined
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <Select
        label={t('fields.day')}
        data={[{ value: NO_DAY, label: t('unscheduled') }, ...days.map((value) => ({ value, label: shortDay(value) }))]}
        allowDeselect={false}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        value={day === '' ? NO_DAY : day}
        onChange={(next) => form.setFieldValue('day', next === NO_DAY ? '' : (next ?? ''))}
        error={form.errors.day}
      />
      <TextInput
        inputMode="numeric"
        autoComplete="off"
        label={t('fields.clock')}
        description={t('zone', { zone })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        disabled={day === ''}
        {...form.getInputProps('clock')}
        onBlur={() => form.setFieldValue('clock', clockText(clock))}
      />
      <NumberInput
        label={t('fields.minutes')}
        description={ends && t('endsAt', { clock: ends })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={1}
        max={LONGEST}
        step={STEP}
        allowDecimal={false}
        {...form.getInputProps('minutes')}
      />
    </SimpleGrid>
  )
}
