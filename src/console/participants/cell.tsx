/** One value of a person in the list. Names are isolated, so that their direction does not turn what is beside them. */
import { Text } from '@mantine/core'
import { IconStarFilled } from '@tabler/icons-react'
import { Fragment } from 'react'
import { ownScriptName } from '../../participants/rules.ts'
import { CategoryMark } from '../parts/category-mark.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import classes from './people.module.css'
import type { Person } from './people.ts'
import type { Column } from './search.ts'
import { StateBadge } from './state-badge.tsx'
import type { Words } from './use-words.ts'

type Given = { person: Person; slug: string; words: Words }

const NameCell = ({ person, slug, words: { t, country } }: Given) => {
  const native = ownScriptName(person.displayName, person.nativeName)
  const from = [person.category, person.country && country(person.country), person.organisation].filter(Boolean)
  return (
    <>
      <LinkAnchor
        to="/w/$workshop/participants/$id"
        params={{ workshop: slug, id: person.id }}
        search={(before) => ({ ...before, edit: undefined, replace: undefined })}
        data-person={person.id}
        underline="hover"
        preload={false}
        fw={600}
        c="inherit"
      >
        {person.honorific && <bdi>{person.honorific} </bdi>}
        <bdi>{person.displayName}</bdi>
      </LinkAnchor>
      {person.headOfDelegation && (
        <Text component="span" size="xs" c="dimmed" ms={6}>
          <IconStarFilled size={12} aria-hidden style={{ verticalAlign: '-1px' }} /> {t('table.head')}
        </Text>
      )}
      {native && (
        <div className={classes.native}>
          <bdi>{native}</bdi>
        </div>
      )}
      <Text className={classes.below} size="xs" c="dimmed">
        {from.map((part, i) => (
          <Fragment key={part}>
            {i > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </Text>
    </>
  )
}

export const Cell = ({ column, ...given }: Given & { column: Column }) => {
  const { person, words } = given
  if (column === 'name') return <NameCell {...given} />
  if (column === 'state') return <StateBadge state={person.state} />
  if (column === 'category') {
    const category = words.categories.find(({ name }) => name === person.category)
    return category ? <CategoryMark {...category} /> : <bdi>{person.category}</bdi>
  }
  const isTime = column === 'createdAt' || column === 'changedAt'
  return (
    <Text size="sm" lineClamp={2} className={isTime || column === 'reference' ? 'numbers' : undefined}>
      <bdi>{isTime ? words.moment(person[column]) : words.field(column, person[column])}</bdi>
    </Text>
  )
}
