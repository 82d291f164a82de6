/** How a person is reached, which languages they speak, and what they need. */
import { SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { LanguagesSelect } from '../parts/selects.tsx'
import type { FormValues } from './form-values.ts'
import { useWords } from './use-words.ts'

export const ContactFields = ({ form }: { form: UseFormReturnType<FormValues> }) => {
  const { t } = useWords()
  const label = (name: keyof FormValues) => t(`person.fields.${name}`)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput label={label('email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
      <TextInput label={label('telephone')} type="tel" autoComplete="off" {...form.getInputProps('telephone')} />
      <LanguagesSelect
        label={label('languages')}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.clear', { filter: label('languages') }) }}
        {...form.getInputProps('languages')}
      />
      <TextInput
        label={label('dietaryNeeds')}
        description={t('form.dietary')}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.getInputProps('dietaryNeeds')}
      />
    </SimpleGrid>
  )
}
