/** Whom a person stands for: State, sector, category, organization, and who invited them. */
import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { api } from '../api/client.ts'
import { CountrySelect } from '../parts/selects.tsx'
import { useWorkshop } from '../session/workshop.ts'
import type { FormValues } from './form-values.ts'
import { useWords } from './use-words.ts'

const STILL = { transitionProps: { duration: 0 } }
/** Hints stand below, so that fields of a row are in line. */
const BELOW = ['label', 'input', 'description', 'error'] as const

export const BelongingFields = ({ form }: { form: UseFormReturnType<FormValues> }) => {
  const { t, sectors, categories } = useWords()
  const { path } = useWorkshop()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/agencies', { params: { path } })
  const label = (name: keyof FormValues) => t(`person.fields.${name}`)
  const agency = form.getInputProps('agency')
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={label('category')}
          required
          data={categories.map(({ name }) => name)}
          allowDeselect={false}
          searchable
          comboboxProps={STILL}
          {...form.getInputProps('category')}
        />
        <Select
          label={label('sector')}
          required
          data={sectors}
          allowDeselect={false}
          searchable
          comboboxProps={STILL}
          {...form.getInputProps('sector')}
        />
        <CountrySelect
          label={label('country')}
          description={t('form.countryNeeded')}
          inputWrapperOrder={[...BELOW]}
          clearable
          clearButtonProps={{ 'aria-label': t('filters.clear', { filter: label('country') }) }}
          {...form.getInputProps('country')}
        />
        <Select
          label={label('agency')}
          data={(data?.items ?? []).map(({ agency: value, name }) => ({ value, label: `${value} · ${name}` }))}
          placeholder={t('form.noAgency')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('filters.clear', { filter: label('agency') }) }}
          comboboxProps={STILL}
          {...agency}
          value={agency.value || null}
          onChange={(value) => agency.onChange(value ?? '')}
        />
        <TextInput label={label('organisation')} dir="auto" {...form.getInputProps('organisation')} />
        <TextInput label={label('position')} dir="auto" {...form.getInputProps('position')} />
        <TextInput
          label={label('reference')}
          description={t('form.reference')}
          inputWrapperOrder={[...BELOW]}
          {...form.getInputProps('reference')}
        />
      </SimpleGrid>
      <Checkbox label={t('form.head')} {...form.getInputProps('headOfDelegation', { type: 'checkbox' })} />
      <Checkbox
        label={t('form.listed')}
        description={t('form.listedHint')}
        {...form.getInputProps('listed', { type: 'checkbox' })}
      />
    </Stack>
  )
}
