/** The form of a person, for who is new and who is changed. Faults of the server stand beside the fields. */
import { Alert, Button, Fieldset, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { BelongingFields } from './belonging-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import type { FormValues } from './form-values.ts'
import { NameFields } from './name-fields.tsx'
import { useUnsaved } from './use-unsaved.ts'
import { useWords } from './use-words.ts'

type Given = {
  initial: FormValues
  /** On the button. */
  act: string
  /** Throws the fault of the answer; gives where to go when it is saved, undefined to stay. */
  onSave: (values: FormValues) => Promise<(() => void) | undefined>
  onCancel: () => void
  /** While it is saved something is asked. */
  isPaused?: boolean
}

export const PersonForm = ({ initial, act, onSave, onCancel, isPaused = false }: Given) => {
  const { t } = useWords()
  const form = useForm<FormValues>({
    initialValues: initial,
    validate: {
      givenNames: (value) => (value.trim() === '' ? t('form.required') : null),
      sector: (value) => (value === '' ? t('form.required') : null),
      category: (value) => (value === '' ? t('form.required') : null)
    }
  })
  const leave = useUnsaved(form.isDirty())
  const isSaving = form.submitting
  const [fault, setFault] = useState<unknown>()
  const element = useRef<HTMLFormElement>(null)
  const faults = Object.keys(form.errors).length

  // the first field that needs a look is in sight
  useEffect(() => {
    if (faults > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])

  const submit = form.onSubmit(async (values) => {
    setFault(undefined)
    try {
      const go = await onSave(values)
      if (!go) return
      leave()
      go()
    } catch (error) {
      setFault(error)
      form.setErrors(fieldFaults(error))
    }
  })
  const isUntold = fault !== undefined && Object.keys(fieldFaults(fault)).length === 0
  return (
    <form onSubmit={submit} ref={element} noValidate>
      <Stack gap="lg">
        {isUntold && <FaultNotice error={fault} />}
        {faults > 0 && (
          <Alert color="red" variant="light" role="alert">
            {t('form.faults', { count: faults })}
          </Alert>
        )}
        <Fieldset legend={t('form.names')}>
          <NameFields form={form} />
        </Fieldset>
        <Fieldset legend={t('form.belongs')}>
          <BelongingFields form={form} />
        </Fieldset>
        <Fieldset legend={t('form.contact')}>
          <ContactFields form={form} />
        </Fieldset>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={isSaving && !isPaused}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
