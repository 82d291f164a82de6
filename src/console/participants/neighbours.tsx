/** From one person to those before and after in the list, as far as it is loaded. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkshop } from '../session/workshop.ts'
import { usePeople } from './people.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants')

export const Neighbours = ({ id }: { id: string }) => {
  const { t } = useWords()
  const { slug } = useWorkshop()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const people = usePeople(search).data?.pages.flatMap(({ items }) => items) ?? []
  const at = people.findIndex((person) => person.id === id)
  if (at < 0) return null
  const step = (by: -1 | 1) => {
    const other = people[at + by]
    const label = t(by < 0 ? 'person.previous' : 'person.next')
    const Icon = by < 0 ? IconChevronUp : IconChevronDown
    return (
      <Tooltip label={label}>
        <ActionIcon
          variant="default"
          aria-label={label}
          disabled={!other}
          onClick={() =>
            other &&
            void navigate({
              to: '/w/$workshop/participants/$id',
              params: { workshop: slug, id: other.id },
              search: { ...search, edit: undefined, replace: undefined },
              replace: true
            })
          }
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    )
  }
  return (
    <>
      {step(-1)}
      {step(1)}
    </>
  )
}
