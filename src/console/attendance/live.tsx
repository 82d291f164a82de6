/** Who is here now: the door in question in big numbers, every door beside it, then countries and agencies. */
import { Group, Stack, Switch, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '../parts/country-names.ts'
import { CountsChart } from '../parts/counts-chart.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { DoorSelect } from './door-select.tsx'
import { DoorsTable } from './doors-table.tsx'
import { Figures } from './figures.tsx'
import { NoDoors } from './no-doors.tsx'
import { OpenDoor } from './open-door.tsx'
import type { AttendanceSearch } from './search.ts'
import { type Live as LiveFigures, useDoorName, useLive } from './use-live.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

type Row = LiveFigures['byCountry'][number]
/** Of own people, or of everybody for those who see everybody. */
const barsOf = (rows: Row[], labelOf: (row: Row) => string) =>
  rows.flatMap((row) => {
    const { confirmed, came } = row.counts[0] ?? {}
    if (!confirmed) return []
    return [{ key: row.key, label: labelOf(row), counts: { came: came ?? 0, missing: confirmed - (came ?? 0) } }]
  })

export const Live = () => {
  const { t } = useTranslation('console/attendance')
  const { workshop } = useWorkshop()
  const { clock, moment } = useFormats()
  const countryName = useCountryName()
  const doorName = useDoorName()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data, error, isPending, refetch } = useLive(search.door, search.still)
  const change = (to: Partial<AttendanceSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true })

  if (isPending) return <LoadingScreen />
  if (!data) return <FaultNotice error={error} onRetry={() => void refetch()} />
  const door = data.doors.find(({ checkpointId }) => checkpointId === data.checkpoint)
  if (!door) return <NoDoors today={data.today} />
  const series = [
    { key: 'came', label: t('figures.came') },
    { key: 'missing', label: t('figures.missing'), colour: 'gray.4' }
  ]
  const name = doorName(door)
  const label = ({ key, label }: Row) =>
    key === 'none' ? t('live.noCountry') : /^[A-Z]{3}$/.test(key) ? countryName(key) : label
  return (
    <Stack gap="xl">
      <Stack gap="md">
        <Group justify="space-between" align="flex-end">
          <DoorSelect doors={data.doors} value={door.checkpointId} onChange={(to) => change({ door: to })} />
          <OpenDoor today={data.today} doors={data.doors} />
        </Group>
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('live.asOf', {
              time: data.today ? `${clock(data.asOf, workshop.timeZone)}` : moment(data.asOf, workshop.timeZone)
            })}
          </Text>
          <Switch
            label={t('live.refresh')}
            checked={!search.still}
            onChange={(event) => change({ still: event.currentTarget.checked ? undefined : true })}
          />
        </Group>
        {error && <FaultNotice error={error} next={t('live.stale')} onRetry={() => void refetch()} />}
        <Figures counts={door.counts} door={door.checkpointId} isToday={door.day === data.today} />
        {data.withheld && (
          <Text size="sm" c="dimmed">
            {t('live.withheld')}
          </Text>
        )}
      </Stack>
      <section aria-labelledby="doors">
        <Title order={2} id="doors" mb="sm">
          {t('live.doors')}
        </Title>
        <DoorsTable doors={data.doors} focus={door.checkpointId} />
      </section>
      <section aria-labelledby="countries">
        <Title order={2} id="countries" mb="sm">
          {t('live.byCountry', { door: name })}
        </Title>
        <CountsChart
          title={t('live.byCountry', { door: name })}
          rowLabel={t('live.country')}
          rows={barsOf(data.byCountry, label)}
          series={series}
        />
      </section>
      {data.byAgency.length > 0 && (
        <section aria-labelledby="agencies">
          <Title order={2} id="agencies" mb="sm">
            {t('live.byAgency', { door: name })}
          </Title>
          <CountsChart
            title={t('live.byAgency', { door: name })}
            rowLabel={t('live.agency')}
            rows={barsOf(data.byAgency, (row) => (row.key === 'none' ? t('live.noAgency') : row.label))}
            series={series}
          />
        </section>
      )}
    </Stack>
  )
}
