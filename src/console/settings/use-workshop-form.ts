/** A form over some facts of the workshop: sends what changed, and shows both versions when somebody else was faster. */
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import { faultOf, fieldFaults } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import type { ConflictField } from '../parts/conflict-dialog.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'

type Workshop = components['schemas']['Workshop']
type Values = Partial<components['schemas']['WorkshopChange']>

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''))

/** `pick` takes the form's fields out of the workshop. Labels stand in the texts under `fields`. */
export const useWorkshopForm = <Picked extends Values>(pick: (workshop: Workshop) => Picked) => {
  const { t } = useTranslation('console/settings')
  const { workshop, path } = useWorkshop()
  const [base, setBase] = useState(workshop)
  const [theirs, setTheirs] = useState<Workshop>()
  const [fault, setFault] = useState<unknown>(null)
  const form = useForm<Record<string, unknown>>({ initialValues: pick(base) })
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}')

  const save = async (from: Workshop, values: Record<string, unknown>) => {
    const before = pick(from) as Record<string, unknown>
    const body = Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSame(before[name], value)))
    if (Object.keys(body).length === 0) return notifyDone(t('nothingChanged'))
    setFault(null)
    await change.mutateAsync({ params: { path, header: { 'if-match': `"${from.version}"` } }, body }).then(
      (after) => {
        setBase(after)
        form.setValues(pick(after))
        form.resetDirty(pick(after))
        void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/workshops/{workshop}'] })
        notifyDone(t('saved'))
      },
      async (error) => {
        if (faultOf(error).status !== 412) {
          form.setErrors(fieldFaults(error))
          return setFault(error)
        }
        const { data } = await client.GET('/api/v1/workshops/{workshop}', { params: { path } })
        if (data) setTheirs(data)
        else setFault(error)
      }
    )
  }

  const conflicts: ConflictField[] | undefined =
    theirs &&
    Object.entries(pick(theirs))
      .filter(([name, value]) => !isSame(form.values[name], value))
      .map(([name, value]) => ({
        name,
        label: t(`fields.${name}`),
        mine: textOf(form.values[name]),
        theirs: textOf(value)
      }))

  return {
    form,
    fault,
    isSaving: change.isPending,
    submit: form.onSubmit((values) => void save(base, values)),
    /** For ConflictDialog. */
    conflict: {
      fields: conflicts,
      onClose: () => setTheirs(undefined),
      onResolve: (choice: Record<string, 'mine' | 'theirs'>) => {
        if (!theirs) return
        const chosen = Object.entries(pick(theirs)).map(([name, value]) => [
          name,
          choice[name] === 'mine' ? form.values[name] : value
        ])
        const values = Object.fromEntries(chosen)
        form.setValues(values)
        setBase(theirs)
        setTheirs(undefined)
        void save(theirs, values)
      }
    }
  }
}
