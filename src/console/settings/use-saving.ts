/** Saving what a dialog of the settings holds: told and closed when it went well, told beside the fields when not. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldFaults } from '../api/problem.ts'
import { notifyDone } from '../parts/notices.tsx'
import { useEdit } from './use-edit.ts'

type Form = { setErrors: (errors: Record<string, string>) => void }

/** `onSaved` reads the list again. `fault` goes into EditDialog. */
export const useSaving = (form: Form, onSaved: () => unknown) => {
  const { t } = useTranslation('console/settings')
  const { close } = useEdit()
  const [fault, setFault] = useState<unknown>(null)
  const saving = (sent: Promise<unknown>): Promise<void> => {
    setFault(null)
    return sent.then(
      () => {
        notifyDone(t('saved'))
        close()
        onSaved()
      },
      (error) => {
        form.setErrors(fieldFaults(error))
        setFault(error)
      }
    )
  }
  return { fault, saving, close }
}
