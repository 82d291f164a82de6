/** The workshops in whose team one is: the way into each, and the beginning of new ones. */
import { Group, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { Screen } from '../parts/screen.tsx'
import { useMe } from '../session/me.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { CloneDialog } from './clone-dialog.tsx'
import { NothingHere, NoWorkshops } from './nothing.tsx'
import { standingOf } from './standing.ts'
import { WorkshopCard, type WorkshopLine } from './workshop-card.tsx'

const route = getRouteApi('/signed-in/')
/** More than anybody is in; the server gives no more at once. */
const MOST = 200

/** Those that are on, then the soonest; of those that are over the latest first. */
const bySoonest = (a: { workshop: WorkshopLine }, b: { workshop: WorkshopLine }) =>
  a.workshop.startsOn.localeCompare(b.workshop.startsOn)

export const WorkshopsScreen = () => {
  const { t } = useTranslation('console/workshops')
  const { mayConvene } = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const countryName = useCountryName()
  const list = api.useQuery('get', '/api/v1/workshops', { params: { query: { limit: MOST } } })
  const all = list.data?.items ?? []

  const part = (search.q ?? '').trim().toLocaleLowerCase()
  const fits = ({ title, shortTitle, city, country }: WorkshopLine) =>
    `${title} ${shortTitle} ${city} ${countryName(country)}`.toLocaleLowerCase().includes(part)
  const placed = all.filter(fits).map((workshop) => ({ workshop, standing: standingOf(workshop) }))
  const past = placed.filter(({ standing }) => standing.phase === 'after')
  const current = placed.filter(({ standing }) => standing.phase !== 'after').sort(bySoonest)
  const show = search.show ?? (current.length === 0 && past.length > 0 ? 'past' : 'current')
  const shown = show === 'past' ? past : current

  const body = () => {
    if (list.error) return <FaultNotice error={list.error} onRetry={() => void list.refetch()} />
    if (!list.data) return <LoadingScreen />
    if (all.length === 0) return <NoWorkshops />
    return (
      <Stack>
        <Group>
          <TextInput
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search.q ?? ''}
            onChange={(event) =>
              void navigate({ search: { ...search, q: event.currentTarget.value || undefined }, replace: true })
            }
            flex="1 1 16rem"
            maw="28rem"
          />
          <SegmentedControl
            aria-label={t('show')}
            value={show}
            onChange={(value) => void navigate({ search: { ...search, show: value === 'past' ? 'past' : 'current' } })}
            data={[
              { value: 'current', label: `${t('current')} (${current.length})` },
              { value: 'past', label: `${t('past')} (${past.length})` }
            ]}
          />
        </Group>
        {shown.length === 0 ? (
          <NothingHere show={show} />
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, lg: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {shown.map(({ workshop, standing }) => (
              <WorkshopCard
                key={workshop.slug}
                workshop={workshop}
                standing={standing}
                onClone={
                  mayConvene && workshop.role === 'organiser'
                    ? () => void navigate({ search: { ...search, clone: workshop.slug } })
                    : undefined
                }
              />
            ))}
          </SimpleGrid>
        )}
        {list.data.next !== null && (
          <Text size="sm" c="dimmed">
            {t('most', { count: MOST })}
          </Text>
        )}
      </Stack>
    )
  }

  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        mayConvene &&
        all.length > 0 && (
          <LinkButton to="/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('new')}
          </LinkButton>
        )
      }
    >
      {body()}
      <CloneDialog slug={search.clone} onClose={() => void navigate({ search: { ...search, clone: undefined } })} />
    </Screen>
  )
}
