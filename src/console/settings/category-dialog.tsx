/** A category, new or changed, with its mark as it will be on the badge. */
import { ColorInput, Input, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { CategoryMark } from '../parts/category-mark.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { EditDialog } from './edit-dialog.tsx'
import { useSaving } from './use-saving.ts'

export type Category = components['schemas']['Category']

const SECTIONS = ['countries', 'experts', 'united-nations', 'secretariat', 'others', 'unlisted'] as const
/** Dark enough for white letters. */
const SWATCHES = ['#a61e2b', '#1d6b3a', '#1f4e8c', '#8a5a00', '#5b2a86', '#00646b', '#7a3b12', '#3d4a57']
const HEX = /^#[0-9a-f]{6}$/

export const CategoryDialog = ({ category, onSaved }: { category: Category | undefined; onSaved: () => unknown }) => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const form = useForm({
    initialValues: {
      name: category?.name ?? '',
      letter: category?.letter ?? '',
      colour: category?.colour ?? '#1f4e8c',
      section: category?.section ?? ('others' as Category['section'])
    }
  })
  const { fault, saving, close } = useSaving(form, onSaved)
  const add = api.useMutation('post', '/api/v1/workshops/{workshop}/categories')
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/categories/{id}')
  const submit = form.onSubmit(async (values) => {
    const body = { ...values, colour: values.colour.toLowerCase() }
    const saved = category
      ? change.mutateAsync({ params: { path: { ...path, id: category.id } }, body })
      : add.mutateAsync({ params: { path }, body })
    await saving(saved)
  })
  const { name, letter, colour } = form.values
  return (
    <EditDialog
      isOpen
      title={category ? t('edit', { name: category.name }) : t('categories.add')}
      act={category ? t('save') : t('categories.add')}
      isSaving={add.isPending || change.isPending}
      fault={fault}
      onClose={close}
      onSubmit={submit}
    >
      <TextInput label={t('categories.name')} required maxLength={60} data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('categories.letter')}
        description={t('categories.letterHint')}
        required
        maxLength={2}
        maw="8rem"
        {...form.getInputProps('letter')}
      />
      <ColorInput
        label={t('categories.colour')}
        description={t('categories.colourHint')}
        format="hex"
        swatches={SWATCHES}
        withEyeDropper={false}
        popoverProps={{ transitionProps: { duration: 0 } }}
        {...form.getInputProps('colour')}
      />
      <Select
        label={t('categories.section')}
        data={SECTIONS.map((value) => ({ value, label: t(`categories.sections.${value}`) }))}
        allowDeselect={false}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        {...form.getInputProps('section')}
      />
      <Input.Wrapper label={t('categories.preview')} component="div" labelElement="div">
        <CategoryMark name={name || '…'} letter={letter || '?'} colour={HEX.test(colour) ? colour : '#3d4a57'} />
      </Input.Wrapper>
    </EditDialog>
  )
}
