/** Adds a person to the list. What the list is narrowed to is proposed. */
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { emptyValues, registrationOf } from './form-values.ts'
import { peopleChanged } from './people.ts'
import { PersonForm } from './person-form.tsx'
import { PersonPanel } from './person-panel.tsx'
import { type PeopleSearch, viewOf } from './search.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants')

const onlyOne = (values: string[] | undefined) => (values?.length === 1 && values[0] !== 'none' ? values[0] : undefined)

const proposed = ({ country, sector, category, agency }: PeopleSearch) =>
  emptyValues({
    country: onlyOne(country) ?? null,
    sector: onlyOne(sector) ?? '',
    category: onlyOne(category) ?? '',
    agency: onlyOne(agency) ?? ''
  })

export const NewParticipant = () => {
  const { t } = useWords()
  const { path, slug } = useWorkshop()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const key = useRef(crypto.randomUUID())
  const register = api.useMutation('post', '/api/v1/workshops/{workshop}/participants')
  const params = { workshop: slug }
  return (
    <PersonPanel title={t('new.title')} plainTitle={t('new.title')}>
      <PersonForm
        initial={proposed(search)}
        act={t('new.act')}
        onCancel={() => void navigate({ to: '/w/$workshop/participants', params, search: viewOf(search) })}
        onSave={async (values) => {
          const header = { 'idempotency-key': key.current }
          const person = await register
            .mutateAsync({ params: { path, header }, body: registrationOf(values) })
            .catch((error) => {
              // no answer: the same form may be sent again, and adds one person
              if (faultOf(error).status !== 0) key.current = crypto.randomUUID()
              throw error
            })
          void peopleChanged()
          return () => {
            const { id, displayName: name, state } = person
            notifyDone(t(state === 'waiting' ? 'new.waiting' : 'new.confirmed', { name }))
            void navigate({
              to: '/w/$workshop/participants/$id',
              params: { workshop: slug, id },
              search: viewOf(search)
            })
          }
        }}
      />
    </PersonPanel>
  )
}
