/** Says who comes instead of a person. */
import { Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../api/client.ts'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { delegationOf, registrationOf } from './form-values.ts'
import { type Person, peopleChanged } from './people.ts'
import { PersonForm } from './person-form.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants/$id')

export const ReplaceForm = ({ former }: { former: Person }) => {
  const { t } = useWords()
  const { path, slug } = useWorkshop()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const key = useRef(crypto.randomUUID())
  const replace = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/{id}/replacement')
  const to = (id: string) =>
    void navigate({
      to: '/w/$workshop/participants/$id',
      params: { workshop: slug, id },
      search: { ...search, replace: undefined }
    })
  const name = former.displayName
  return (
    <Stack>
      <div>
        <Title order={3}>{t('replace.title', { name })}</Title>
        <Text size="sm" mt={4}>
          {t('replace.lead', { name })}
        </Text>
      </div>
      <PersonForm
        initial={delegationOf(former)}
        act={t('replace.act', { name })}
        onCancel={() => to(former.id)}
        onSave={async (values) => {
          const header = { 'if-match': `"${former.version}"`, 'idempotency-key': key.current }
          const params = { path: { ...path, id: former.id }, header }
          const after = await replace.mutateAsync({ params, body: registrationOf(values) }).catch((error) => {
            key.current = crypto.randomUUID()
            void peopleChanged()
            throw error
          })
          void peopleChanged()
          return () => {
            notifyDone(t('replace.done', { name: after.displayName, former: name }))
            to(after.id)
          }
        }}
      />
    </Stack>
  )
}
