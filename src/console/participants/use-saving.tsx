/** Saves changes of a person; two who change the same are asked. */
import { client } from '../api/client.ts'
import { changedByBoth, useCarefulSaving } from '../parts/use-careful-saving.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { type Person, type PersonChange, readPerson } from './people.ts'
import { useWords } from './use-words.ts'

export const useSaving = () => {
  const { t, field } = useWords()
  const { path } = useWorkshop()
  return useCarefulSaving<Person, PersonChange, Person>({
    send: async ({ id, version }, body) => {
      const { data, error } = await client.PATCH('/api/v1/workshops/{workshop}/participants/{id}', {
        params: { path: { ...path, id }, header: { 'if-match': `"${version}"` } },
        body
      })
      if (!data) throw error
      return data
    },
    read: ({ id }) => readPerson({ ...path, id }),
    compare: (base, mine, theirs) =>
      changedByBoth(base, mine, theirs).map((name) => ({
        name,
        label: t(`person.fields.${name}`),
        mine: field(name, mine[name]),
        theirs: field(name, theirs[name])
      })),
    theirsKept: (theirs) => theirs
  })
}
