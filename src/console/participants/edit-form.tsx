/** Changes what is known of a person. */
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { changeOf, valuesOf } from './form-values.ts'
import { keepPerson, type Person, peopleChanged } from './people.ts'
import { PersonForm } from './person-form.tsx'
import { useSaving } from './use-saving.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants/$id')

export const EditForm = ({ person }: { person: Person }) => {
  const { t } = useWords()
  const { slug } = useWorkshop()
  const navigate = route.useNavigate()
  const { save, dialog, isAsking } = useSaving()
  // as it was when the form was opened: what others do meanwhile shows when it is saved
  const [base] = useState(person)
  const back = () => void navigate({ search: (before) => ({ ...before, edit: undefined }) })
  return (
    <>
      <PersonForm
        initial={valuesOf(base)}
        act={t('form.save')}
        isPaused={isAsking}
        onCancel={back}
        onSave={async (values) => {
          const change = changeOf(base, values)
          if (Object.keys(change).length === 0) return back
          const after = await save(base, change)
          if (!after) return undefined
          keepPerson(slug, after)
          void peopleChanged()
          return () => {
            notifyDone(t('form.saved', { name: after.displayName }))
            back()
          }
        }}
      />
      {dialog}
    </>
  )
}
