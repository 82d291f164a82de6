/** One person: who they are, what they may do next, and everything that happened. Has an address of its own. */
import { Skeleton, Stack } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { faultOf } from '../api/problem.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { EditForm } from './edit-form.tsx'
import { usePerson } from './people.ts'
import { PersonFacts } from './person-facts.tsx'
import { PersonPanel } from './person-panel.tsx'
import { ReplaceForm } from './replace-form.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants/$id')

export const ParticipantDetails = () => {
  const { t } = useWords()
  const { may } = useWorkshop()
  const { id } = route.useParams()
  const { edit, replace } = route.useSearch()
  const { data: person, error, refetch } = usePerson(id)

  if (!person && faultOf(error).status === 404)
    return (
      <PersonPanel title={t('person.missing')} plainTitle={t('person.missing')}>
        <Empty icon={IconUserOff} title={t('person.missing')} hint={t('person.missingHint')} level={3} />
      </PersonPanel>
    )
  if (!person)
    return (
      <PersonPanel title={t('title')} plainTitle={t('title')}>
        <FaultNotice error={error} onRetry={() => void refetch()} />
        <Stack aria-busy={!error}>
          <Skeleton height={28} />
          <Skeleton height={160} />
        </Stack>
      </PersonPanel>
    )
  const name = `${person.honorific} ${person.displayName}`.trim()
  const mayEdit = may('participants:edit')
  return (
    <PersonPanel title={<bdi>{name}</bdi>} plainTitle={name}>
      {edit && mayEdit ? (
        <EditForm key={id} person={person} />
      ) : replace && mayEdit ? (
        <ReplaceForm key={id} former={person} />
      ) : (
        <PersonFacts key={id} person={person} />
      )}
    </PersonPanel>
  )
}
