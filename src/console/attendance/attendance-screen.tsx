/** Attendance: who is here now, who is missing, what was scanned, the desk, and the report. */
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { ScreenTabs } from '../parts/screen-tabs.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { keptSearch, TABS } from './search.ts'

const Live = lazy(() => import('./live.tsx').then(({ Live }) => ({ default: Live })))
const Missing = lazy(() => import('./missing.tsx').then(({ Missing }) => ({ default: Missing })))
const Scans = lazy(() => import('./scans.tsx').then(({ Scans }) => ({ default: Scans })))
const Desk = lazy(() => import('./desk.tsx').then(({ Desk }) => ({ default: Desk })))
const Sheets = lazy(() => import('./sheets.tsx').then(({ Sheets }) => ({ default: Sheets })))
const Report = lazy(() => import('./report.tsx').then(({ Report }) => ({ default: Report })))

const route = getRouteApi('/signed-in/w/$workshop/attendance')
const NEEDS = {
  live: 'attendance:read',
  missing: 'participants:read',
  scans: 'participants:read',
  desk: 'attendance:scan',
  sheets: 'participants:edit',
  report: 'reports:read'
} as const
const PANELS = { live: Live, missing: Missing, scans: Scans, desk: Desk, sheets: Sheets, report: Report }

export const AttendanceScreen = () => {
  const { t } = useTranslation('console/attendance')
  const { may } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const tabs = TABS.filter((tab) => may(NEEDS[tab]))
  // a task is shown where its report is
  const asked = search.tab ?? (search.task ? 'report' : undefined)
  const tab = tabs.find((one) => one === asked) ?? tabs[0] ?? 'desk'
  const Panel = PANELS[tab]
  const panel = (
    <Suspense fallback={<LoadingScreen />}>
      <Panel />
    </Suspense>
  )
  // a desk has this one thing to do
  if (tabs.length === 1) return <Screen title={t(`titles.${tab}`)}>{panel}</Screen>
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <ScreenTabs
        tabs={tabs}
        tab={tab}
        label={(one) => t(`tabs.${one}`)}
        onTab={(to) => void navigate({ search: { ...keptSearch(search), tab: to } })}
      >
        {panel}
      </ScreenTabs>
    </Screen>
  )
}
