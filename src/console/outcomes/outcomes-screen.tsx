/** What comes out of the workshop: captured while people speak, sorted, and read as the report will say it. */
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { Capture } from './capture.tsx'
import { OutcomeDialog } from './outcome-dialog.tsx'
import { Report } from './report.tsx'
import { TABS } from './search.ts'
import { Sorted } from './sorted.tsx'
import { useOutcomes } from './use-outcomes.ts'

const route = getRouteApi('/signed-in/w/$workshop/outcomes')

export const OutcomesScreen = () => {
  const { t } = useTranslation('console/outcomes')
  const { may } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data: outcomes, error, isPending, refetch } = useOutcomes()
  const tabs = TABS.filter((tab) => tab !== 'capture' || may('outcomes:edit'))
  const tab = tabs.find((one) => one === search.tab) ?? tabs[0]
  const open = (outcome: string | undefined) => void navigate({ search: { ...search, outcome } })

  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Tabs value={tab} onChange={(to) => void navigate({ search: { ...search, tab: to as (typeof TABS)[number] } })}>
        <Tabs.List mb="lg" className="no-print">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
        {isPending && <LoadingScreen />}
        {outcomes && (
          <>
            {may('outcomes:edit') && (
              <Tabs.Panel value="capture">
                <Capture outcomes={outcomes} onOpen={open} />
              </Tabs.Panel>
            )}
            <Tabs.Panel value="sorted">
              <Sorted outcomes={outcomes} onOpen={open} />
            </Tabs.Panel>
            <Tabs.Panel value="report">{tab === 'report' && <Report />}</Tabs.Panel>
            <OutcomeDialog outcome={outcomes.find(({ id }) => id === search.outcome)} onClose={() => open(undefined)} />
          </>
        )}
      </Tabs>
    </Screen>
  )
}
