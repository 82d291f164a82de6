/** A workshop at a glance: how far it is, who comes, what is left to do. Each role sees what is its own. */
import { Grid, Stack, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '../parts/country-names.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { Screen } from '../parts/screen.tsx'
import { useFormats } from '../parts/times.ts'
import { useMe } from '../session/me.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { Checklist } from './checklist.tsx'
import { CountriesCard } from './countries-card.tsx'
import { DeedsCard } from './deeds-card.tsx'
import { LinksCard } from './links-card.tsx'
import { LostLettersCard } from './lost-letters-card.tsx'
import { type Check, type Overview, useOverview } from './overview.ts'
import { PeopleCard } from './people-card.tsx'
import { PlacesCard } from './places-card.tsx'
import { ReportCard } from './report-card.tsx'
import { StandingCard } from './standing-card.tsx'

const losesLetters = ({ kind, severity }: Check) => kind.endsWith('-without-font') && severity !== 'done'

const Cards = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation('console/overview')
  const { agency } = useWorkshop()
  const { phase, days, lasts, states, places, checks, byCountryAndSector, deeds } = overview
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, xs: 6, lg: 3 }}>
        <StandingCard phase={phase} days={days} lasts={lasts} />
      </Grid.Col>
      {places && (
        <Grid.Col span={{ base: 12, xs: 6, lg: 3 }}>
          <PlacesCard places={places} />
        </Grid.Col>
      )}
      {states && (
        <Grid.Col span={{ base: 12, lg: places ? 6 : 9 }}>
          <PeopleCard states={states} />
        </Grid.Col>
      )}
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Stack gap="lg">
          {states === null && <Text>{t('participant')}</Text>}
          {checks && checks.length > 0 && <Checklist phase={phase} checks={checks} />}
          {checks?.some(losesLetters) && <LostLettersCard />}
          {agency !== null && <ReportCard agency={agency} />}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="lg">
          <LinksCard />
          {deeds && <DeedsCard deeds={deeds} />}
        </Stack>
      </Grid.Col>
      {byCountryAndSector && (
        <Grid.Col span={12}>
          <CountriesCard counts={byCountryAndSector} />
        </Grid.Col>
      )}
    </Grid>
  )
}

export const OverviewScreen = () => {
  const { t } = useTranslation('console/overview')
  const { workshop, slug, path, role } = useWorkshop()
  const { mayConvene } = useMe()
  const { days } = useFormats()
  const countryName = useCountryName()
  const { data, error, refetch } = useOverview(path)
  if (role === 'desk') return <Navigate to="/w/$workshop/attendance" params={path} search={{ tab: 'desk' }} replace />
  const place = `${workshop.city}, ${countryName(workshop.country)}`
  return (
    <Screen
      title={workshop.title}
      lead={t('lead', { days: days(workshop.startsOn, workshop.endsOn), place })}
      actions={
        role === 'organiser' &&
        mayConvene && (
          <LinkButton
            to="/"
            search={{ clone: slug }}
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
          >
            {t('again')}
          </LinkButton>
        )
      }
    >
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {data ? <Cards overview={data} /> : !error && <LoadingScreen />}
    </Screen>
  )
}
