/** The people or States that are chosen, and how it stands with the letter of each. */
import 'mantine-datatable/styles.css'
import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { DataTable } from 'mantine-datatable'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '../parts/country-names.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { type Candidate, type Candidates, isPrintable, keyOf, type Standing } from './use-candidates.ts'

const route = getRouteApi('/signed-in/w/$workshop/letters')
const WIDE = '(min-width: 62em)'
const COLOURS: Partial<Record<Standing, string>> = { new: 'blue', outdated: 'orange', issued: 'green', revoked: 'red' }

const StandingMark = ({ candidate }: { candidate: Candidate }) => {
  const { t } = useTranslation('console/letters')
  const { workshop } = useWorkshop()
  const { moment } = useFormats()
  const { standing, letterReference, issuedAt } = candidate
  return (
    <>
      <Badge color={COLOURS[standing] ?? 'gray'} variant="dot" tt="none">
        {t(`standings.${standing}`)}
      </Badge>
      {issuedAt && (
        <Text size="xs">
          <bdi>{letterReference ?? moment(issuedAt, workshop.timeZone)}</bdi>
        </Text>
      )}
    </>
  )
}

/** How many stand how; one of them shows these alone. */
export const Standings = ({ candidates }: { candidates: Candidates }) => {
  const { t } = useTranslation('console/letters')
  const { number } = useFormats()
  const navigate = route.useNavigate()
  const { standing = 'all' } = route.useSearch()
  const all = candidates.counts.reduce((sum, { count }) => sum + count, 0)
  const show = (to: string) =>
    void navigate({ search: (before) => ({ ...before, standing: to === 'all' ? undefined : to }), replace: true })
  return (
    <SegmentedControl
      aria-label={t('standings.title')}
      value={standing}
      onChange={show}
      style={{ alignSelf: 'flex-start', flexWrap: 'wrap' }}
      data={[
        { value: 'all', label: `${t('standings.all')} (${number(all)})` },
        ...candidates.counts.map((one) => ({
          value: one.standing,
          label: `${t(`standings.${one.standing}`)} (${number(one.count)})`
        }))
      ]}
    />
  )
}

export const CandidateTable = ({ candidates }: { candidates: Candidates }) => {
  const { t } = useTranslation('console/letters')
  const { slug } = useWorkshop()
  const nameOf = useCountryName()
  const { items, ticked, setTicked, query, choice } = candidates
  const isNote = choice.kind === 'note-verbale'
  const shownName = (item: Candidate) => (isNote && item.country ? nameOf(item.country) : item.name)
  const specimen = ({ participantId, country }: Candidate) => {
    const query = new URLSearchParams({ kind: choice.kind })
    if (choice.lang) query.set('lang', choice.lang)
    if (choice.seats) query.set('seats', String(choice.seats))
    if (participantId) query.set('participant', participantId)
    else if (country) query.set('country', country)
    return `/api/v1/workshops/${slug}/letters/specimen.pdf?${query}`
  }
  return (
    <Stack gap="sm">
      <DataTable
        aria-label={t('table.title')}
        idAccessor={(item) => keyOf(item)}
        records={items}
        withTableBorder
        borderRadius="sm"
        verticalSpacing="xs"
        minHeight={items.length === 0 ? 160 : undefined}
        noRecordsText={t('table.nobody')}
        selectedRecords={ticked}
        onSelectedRecordsChange={setTicked}
        isRecordSelectable={(item) => isPrintable(item)}
        allRecordsSelectionCheckboxProps={{ 'aria-label': t('table.tickAll') }}
        getRecordSelectionCheckboxProps={(item) => ({ 'aria-label': t('table.tick', { name: shownName(item) }) })}
        columns={[
          {
            accessor: 'name',
            title: isNote ? t('table.state') : t('table.name'),
            render: (item) =>
              item.participantId ? (
                <>
                  <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id: item.participantId }}>
                    <bdi>{item.name}</bdi>
                  </LinkAnchor>
                  <Text size="xs">{item.country && nameOf(item.country)}</Text>
                </>
              ) : (
                <bdi>{shownName(item)}</bdi>
              )
          },
          {
            accessor: 'organisation',
            title: isNote ? t('table.addressee') : t('table.organisation'),
            visibleMediaQuery: WIDE,
            render: ({ organisation }) => <bdi>{organisation}</bdi>
          },
          {
            accessor: 'standing',
            title: t('table.standing'),
            render: (item) => <StandingMark candidate={item} />
          },
          {
            accessor: 'participantId',
            title: <span className="unseen">{t('table.acts')}</span>,
            textAlign: 'right',
            render: (item) =>
              choice.kind !== 'certificate' &&
              ['new', 'outdated', 'issued', 'revoked'].includes(item.standing) && (
                <Button
                  component="a"
                  href={specimen(item)}
                  target="_blank"
                  rel="noreferrer"
                  size="compact-sm"
                  variant="default"
                  aria-label={t('table.specimenOf', { name: shownName(item) })}
                >
                  {t('table.specimen')}
                </Button>
              )
          }
        ]}
      />
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('table.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
