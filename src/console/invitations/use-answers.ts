/** What people answered to the invitations to one session, as organisers see it. */
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'

export type Answers = components['schemas']['InvitationAnswers']
export type Answer = Answers['people'][number]['answer']

/** Undefined while it is read, for those who may not, and where nobody was invited. */
export const useAnswers = (sessionId: string | undefined): Answers | undefined => {
  const { path, may } = useWorkshop()
  const { data } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/invitations/{id}',
    { params: { path: { ...path, id: sessionId ?? '' } } },
    { enabled: sessionId !== undefined && may('agenda:edit') }
  )
  return data && data.people.length > 0 ? data : undefined
}
