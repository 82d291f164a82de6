/** A form over some facts of the workshop: sends what changed; two who change the same are asked. */
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { notifyDone } from '../parts/notices.tsx'
import { changedByBoth, useCarefulSaving } from '../parts/use-careful-saving.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'

type Workshop = components['schemas']['Workshop']
type Change = components['schemas']['WorkshopChange']
type Values = Partial<Change>

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''))

/** `pick` takes the form's fields out of the workshop. Labels stand in the texts under `fields`. */
export const useWorkshopForm = <Picked extends Values>(pick: (workshop: Workshop) => Picked) => {
  const { t } = useTranslation('console/settings')
  const { workshop, path } = useWorkshop()
  const [base, setBase] = useState(workshop)
  const [fault, setFault] = useState<unknown>(null)
  const form = useForm<Record<string, unknown>>({ initialValues: pick(base) })
  const patch = api.useMutation('patch', '/api/v1/workshops/{workshop}')

  const { save, dialog } = useCarefulSaving<Workshop, Change, Workshop>({
    send: ({ version }, body) => patch.mutateAsync({ params: { path, header: { 'if-match': `"${version}"` } }, body }),
    read: async () => {
      const { data, error } = await client.GET('/api/v1/workshops/{workshop}', { params: { path } })
      if (!data) throw error
      return data
    },
    compare: (from, mine, theirs) =>
      changedByBoth(from, mine, theirs).map((name) => ({
        name,
        label: t(`fields.${name}`),
        mine: textOf(mine[name]),
        theirs: textOf((theirs as Values)[name])
      })),
    theirsKept: (theirs) => theirs
  })

  const submit = async (values: Record<string, unknown>) => {
    const before = pick(base) as Record<string, unknown>
    const change = Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSame(before[name], value)))
    if (Object.keys(change).length === 0) return notifyDone(t('nothingChanged'))
    setFault(null)
    await save(base, change).then(
      (after) => {
        if (after === undefined) return
        setBase(after)
        form.setValues(pick(after))
        form.resetDirty(pick(after))
        void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/workshops/{workshop}'] })
        notifyDone(t('saved'))
      },
      (error) => {
        form.setErrors(fieldFaults(error))
        setFault(error)
      }
    )
  }

  return {
    form,
    fault,
    isSaving: patch.isPending,
    submit: form.onSubmit((values) => void submit(values)),
    /** The dialog of two who changed the same, to be rendered once. */
    conflict: dialog
  }
}
