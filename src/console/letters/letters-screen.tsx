/** Letters, notes verbales and certificates: issuing them, what was issued, and what all letters say alike. */
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { Issued } from './issued.tsx'
import { Issuing } from './issuing.tsx'
import { LetterSettings } from './letter-settings.tsx'
import { TABS } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/letters')

export const LettersScreen = () => {
  const { t } = useTranslation('console/letters')
  const navigate = route.useNavigate()
  const { tab = 'issue' } = route.useSearch()
  const open = (to: string | null) => void navigate({ search: { tab: TABS.find((one) => one === to) } })

  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg" className="no-print">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="issue">
          <Issuing />
        </Tabs.Panel>
        <Tabs.Panel value="issued">
          <Issued />
        </Tabs.Panel>
        <Tabs.Panel value="settings">
          <LetterSettings />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  )
}
