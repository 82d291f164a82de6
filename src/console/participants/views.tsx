/** Views of the list as links: the usual ones with what waits there, and those that one has kept. */
import { ActionIcon, Badge, Button, Menu, Tooltip } from '@mantine/core'
import { IconBookmarkPlus, IconDotsVertical, IconPencil, IconRefresh, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { api } from '../api/client.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { LinkButton } from '../parts/links.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { parseSearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import { useFacets } from './people.ts'
import { type PeopleSearch, peopleSearch, queryOf } from './search.ts'
import { useKeptViews, type View, viewsChanged } from './use-kept-views.ts'
import { useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'

const USUAL = {
  all: {},
  toConfirm: { state: ['nominated', 'applied', 'invited'] },
  waiting: { state: ['waiting'], sort: 'changedAt' },
  heads: { headOfDelegation: 'true' }
} satisfies Record<string, PeopleSearch>

type ChipGiven = { to: PeopleSearch; isShown: boolean; people?: number; children: ReactNode }

const Chip = ({ to, isShown, people = 0, children }: ChipGiven) => {
  const { number } = useWords()
  const { slug } = useWorkshop()
  return (
    <LinkButton
      to="/w/$workshop/participants"
      params={{ workshop: slug }}
      search={to}
      activeOptions={{ exact: true }}
      size="compact-md"
      fz="sm"
      fw={isShown ? 650 : 500}
      variant={isShown ? 'light' : 'default'}
      aria-current={isShown ? 'true' : undefined}
      rightSection={
        people > 0 && (
          <Badge size="sm" variant="default" circle={people < 10}>
            {number(people)}
          </Badge>
        )
      }
    >
      {children}
    </LinkButton>
  )
}

const ViewMenu = ({ view, shown }: { view: View; shown: string }) => {
  const { t } = useWords()
  const { path } = useWorkshop()
  const { narrow } = useNarrowing()
  const one = { params: { path: { ...path, viewId: view.id } } }
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/participants/views/{viewId}')
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}/participants/views/{viewId}')
  const { name } = view
  const done = (text: string) => {
    notifyDone(text)
    return viewsChanged()
  }
  const askToRemove = () =>
    confirmNamed({
      title: t('view.removeTitle', { name }),
      children: t('view.removeWhat'),
      act: t('view.removeAct', { name }),
      onConfirm: () => remove.mutateAsync(one).then(() => done(t('view.removed', { name })), notifyFault)
    })
  return (
    <Menu transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Tooltip label={t('chips.menu', { name })}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('chips.menu', { name })}>
            <IconDotsVertical size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => narrow({ view: view.id })}>
          {t('chips.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRefresh size={16} aria-hidden />}
          disabled={shown === view.shownAs}
          onClick={() =>
            change
              .mutateAsync({ ...one, body: { query: shown } })
              .then(() => done(t('view.updated', { name })), notifyFault)
          }
        >
          {t('chips.update')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={askToRemove}>
          {t('chips.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

export const Views = () => {
  const { t } = useWords()
  const { search, narrow } = useNarrowing()
  const { data } = useFacets({})
  const kept = useKeptViews()
  const shown = queryOf(search)
  const inStates = (states: string[]) =>
    (data?.state ?? []).reduce((sum, { value, people }) => (states.includes(value) ? sum + people : sum), 0)
  const isKnown = [...Object.values(USUAL).map(queryOf), ...kept.map(({ shownAs }) => shownAs)].includes(shown)
  const chip = (name: keyof typeof USUAL, people?: number) => (
    <Chip to={USUAL[name]} isShown={shown === queryOf(USUAL[name])} people={people}>
      {t(`chips.${name}`)}
    </Chip>
  )
  return (
    <nav className={classes.chips} aria-label={t('chips.title')}>
      {chip('all')}
      {chip('toConfirm', inStates(USUAL.toConfirm.state))}
      {chip('waiting', inStates(USUAL.waiting.state))}
      {chip('heads')}
      {kept.map((view) => (
        <span key={view.id} className={classes.kept}>
          <Chip to={peopleSearch(parseSearch(view.query))} isShown={shown === view.shownAs}>
            <bdi>{view.name}</bdi>
          </Chip>
          <ViewMenu view={view} shown={shown} />
        </span>
      ))}
      {!isKnown && (
        <Button
          size="compact-md"
          fz="sm"
          variant="subtle"
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          onClick={() => narrow({ view: 'new' })}
        >
          {t('chips.save')}
        </Button>
      )}
    </nav>
  )
}
