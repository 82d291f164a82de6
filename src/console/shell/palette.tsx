/** Ctrl-K: jumps to a screen, a person or a session by typing a part of its name. */
import '@mantine/spotlight/styles.css'
import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconCalendarEvent, IconSearch, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useMe } from '../session/me.ts'
import { permissionsIn } from '../session/workshop.ts'
import { OTHER_SCREENS, screensFor } from './screens.ts'

/** Letters from which people and sessions are looked for. */
const FROM = 2
const MOST = 7

const usePeople = (slug: string, q: string, isAllowed: boolean) =>
  api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/participants',
    { params: { path: { workshop: slug }, query: { q, limit: MOST } } },
    { enabled: isAllowed && slug !== '' && q.length >= FROM }
  ).data?.items ?? []

const useSessions = (slug: string, q: string, isAllowed: boolean) => {
  const enabled = isAllowed && slug !== '' && q.length >= FROM
  const found = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/sessions',
    { params: { path: { workshop: slug } } },
    { enabled }
  )
  if (!enabled) return []
  const part = q.toLocaleLowerCase()
  return (found.data?.items ?? [])
    .filter(({ code, title }) => `${code} ${title}`.toLocaleLowerCase().includes(part))
    .slice(0, MOST)
}

/** Opens as soon as it is there: it is loaded when it is first asked for. Default export for React.lazy. */
export default function Palette({ slug, opened }: { slug: string | undefined; opened: number }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens each time that it is asked for
  useEffect(spotlight.open, [opened])
  const { t } = useTranslation('console/shell')
  const navigate = useNavigate()
  const { memberships } = useMe()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 200)
  const may = permissionsIn(memberships, slug ?? '')
  const people = usePeople(slug ?? '', q, may('participants:read'))
  const sessions = useSessions(slug ?? '', q, may('agenda:read-draft'))

  const part = typed.trim().toLocaleLowerCase()
  const fits = (label: string) => label.toLocaleLowerCase().includes(part)
  const screens = [
    ...(slug
      ? screensFor(may).map(({ to, text, icon }) => ({
          key: to as string,
          icon,
          label: t(`screens.${text}`),
          go: () => navigate({ to, params: { workshop: slug } })
        }))
      : []),
    ...OTHER_SCREENS.map(({ to, text, icon }) => ({
      key: to as string,
      icon,
      label: t(`screens.${text}`),
      go: () => navigate({ to })
    }))
  ].filter(({ label }) => fits(label))
  const workshops = memberships.filter(({ workshop, title }) => workshop !== slug && fits(title)).slice(0, MOST)
  const isEmpty = screens.length + workshops.length + people.length + sessions.length === 0

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      scrollable
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('palette.open') } }}
    >
      <Spotlight.Search
        placeholder={t('palette.hint')}
        aria-label={t('palette.hint')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {people.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.people')}>
            {people.map(({ id, displayName, reference, organisation }) => (
              <Spotlight.Action
                key={id}
                label={displayName}
                description={[reference, organisation].filter(Boolean).join(' · ')}
                leftSection={<IconUser size={18} aria-hidden />}
                onClick={() => navigate({ to: '/w/$workshop/participants/$id', params: { workshop: slug ?? '', id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {sessions.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.sessions')}>
            {sessions.map(({ id, code, title }) => (
              <Spotlight.Action
                key={id}
                label={title}
                description={code}
                leftSection={<IconCalendarEvent size={18} aria-hidden />}
                onClick={() =>
                  navigate({ to: '/w/$workshop/agenda', params: { workshop: slug ?? '' }, search: { session: id } })
                }
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {screens.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.screens')}>
            {screens.map(({ key, label, icon: Icon, go }) => (
              <Spotlight.Action key={key} label={label} leftSection={<Icon size={18} aria-hidden />} onClick={go} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {workshops.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.workshops')}>
            {workshops.map(({ workshop, title }) => (
              <Spotlight.Action
                key={workshop}
                label={title}
                onClick={() => navigate({ to: '/w/$workshop', params: { workshop } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {isEmpty && (
          <Spotlight.Empty>
            <Text size="sm">{t('palette.nothing')}</Text>
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
