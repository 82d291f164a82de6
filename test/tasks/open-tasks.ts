/** A workshop in which somebody starts tasks of the kind `a.test`. */
import { and, eq } from 'drizzle-orm'
import type { MemberRole } from '../../src/accounts/rules.ts'
import { startTask } from '../../src/tasks/start.ts'
import { memberships } from '../../src/workshops/tables.for-team.ts'
import type { testApp } from '../support/app.ts'
import { makeMembership, makeUser, makeWorkshop, NOW } from '../support/make.ts'

type New = Partial<Parameters<typeof startTask>[1]>

export const openTasks = async (it: ReturnType<typeof testApp>, role: MemberRole = 'organiser') => {
  const workshop = await makeWorkshop(it.db)
  const user = await makeUser(it.db)
  const workshopId = workshop.id
  await makeMembership(it.db, { workshopId, userId: user.id, role, agencyId: null })
  const person = await it.as(user)
  const url = (path = '') => `/api/v1/workshops/${workshop.slug}/tasks${path}`
  return {
    workshop,
    workshopId,
    person,
    url,
    start: (given: New = {}) =>
      it.db.transaction((tx) =>
        startTask(tx, { kind: 'a.test', workshopId, access: { principalId: user.id }, now: NOW, ...given })
      ),
    read: async (id: string) => (await person('GET', url(`/${id}`))).json(),
    list: async () => (await person('GET', url())).json().items as Record<string, unknown>[],
    file: (id: string) => person('GET', url(`/${id}/file`)),
    cancel: (id: string) => person('POST', url(`/${id}/cancel`)),
    forget: (id: string) => person('DELETE', url(`/${id}`)),
    leave: async () => {
      await it.db
        .delete(memberships)
        .where(and(eq(memberships.workshopId, workshopId), eq(memberships.userId, user.id)))
    }
  }
}
