/** A track, new or changed, with its mark as it stands in the agenda. */
import { ColorInput, Input, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { TrackMark } from '../parts/track-mark.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { EditDialog } from './edit-dialog.tsx'
import { useSaving } from './use-saving.ts'

export type Track = components['schemas']['Track']

/** As far from each other as can be told apart, also by who sees red and green alike. */
const SWATCHES = ['#1f4e8c', '#8a5a00', '#00646b', '#a61e2b', '#5b2a86', '#4d7c0f', '#c2410c', '#3d4a57']

export const TrackDialog = ({ track, onSaved }: { track: Track | undefined; onSaved: () => unknown }) => {
  const { t } = useTranslation('console/tracks')
  const settings = useTranslation('console/settings').t
  const { path } = useWorkshop()
  const form = useForm({ initialValues: { name: track?.name ?? '', colour: track?.colour ?? '#1f4e8c' } })
  const { fault, saving, close } = useSaving(form, onSaved)
  const add = api.useMutation('post', '/api/v1/workshops/{workshop}/tracks')
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/tracks/{id}')
  const submit = form.onSubmit(async ({ name, colour }) => {
    const body = { name, colour: colour.toLowerCase() }
    const saved = track
      ? change.mutateAsync({ params: { path: { ...path, id: track.id } }, body })
      : add.mutateAsync({ params: { path }, body })
    await saving(saved)
  })
  return (
    <EditDialog
      isOpen
      title={track ? settings('edit', { name: track.name }) : t('add')}
      act={track ? settings('save') : t('add')}
      isSaving={add.isPending || change.isPending}
      fault={fault}
      onClose={close}
      onSubmit={submit}
    >
      <TextInput label={t('name')} required maxLength={60} dir="auto" data-autofocus {...form.getInputProps('name')} />
      <ColorInput
        label={t('colour')}
        description={t('colourHint')}
        format="hex"
        swatches={SWATCHES}
        withEyeDropper={false}
        popoverProps={{ transitionProps: { duration: 0 } }}
        {...form.getInputProps('colour')}
      />
      <Input.Wrapper label={t('preview')} component="div" labelElement="div">
        <TrackMark name={form.values.name || '…'} colour={form.values.colour} />
      </Input.Wrapper>
    </EditDialog>
  )
}
