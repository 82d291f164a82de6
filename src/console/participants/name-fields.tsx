/** How a person is called: as they write it, as it is printed, and as it is sorted. */
import { Autocomplete, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { proposedDisplayName, proposedSortKey } from '../../participants/rules.ts'
import { suggestedHonorifics } from '../../reference/honorifics.ts'
import type { FormValues } from './form-values.ts'
import { useWords } from './use-words.ts'

const SEXES = ['female', 'male', 'other', 'not-recorded'] as const
const STILL = { transitionProps: { duration: 0 } }
/** Hints stand below, so that fields of a row are in line. */
const BELOW = ['label', 'input', 'description', 'error'] as const

export const NameFields = ({ form }: { form: UseFormReturnType<FormValues> }) => {
  const { t } = useWords()
  const label = (name: keyof FormValues) => t(`person.fields.${name}`)
  const { givenNames, familyName } = form.values
  const names = { givenNames: givenNames.trim(), familyName: familyName.trim() }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('form.namesHint')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Autocomplete
          label={label('honorific')}
          data={[...suggestedHonorifics]}
          limit={30}
          comboboxProps={STILL}
          {...form.getInputProps('honorific')}
        />
        <TextInput label={label('givenNames')} required data-autofocus {...form.getInputProps('givenNames')} />
        <TextInput label={label('familyName')} {...form.getInputProps('familyName')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={label('displayName')}
          description={t('form.display')}
          inputWrapperOrder={[...BELOW]}
          placeholder={proposedDisplayName(names)}
          {...form.getInputProps('displayName')}
        />
        <TextInput
          label={label('sortKey')}
          description={t('form.sort')}
          inputWrapperOrder={[...BELOW]}
          placeholder={proposedSortKey(names)}
          {...form.getInputProps('sortKey')}
        />
        <TextInput label={label('nativeName')} dir="auto" {...form.getInputProps('nativeName')} />
        <Select
          label={label('sex')}
          data={SEXES.map((value) => ({ value, label: t(`person.sexes.${value}`) }))}
          allowDeselect={false}
          comboboxProps={STILL}
          {...form.getInputProps('sex')}
        />
      </SimpleGrid>
    </Stack>
  )
}
