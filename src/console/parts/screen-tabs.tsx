/** The tabs of a screen, of which one is shown: its part is there only while it is. */
import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'

type Given<Name extends string> = {
  tabs: readonly Name[]
  tab: Name
  label: (tab: Name) => string
  onTab: (tab: Name) => void
  /** What the shown tab holds. */
  children: ReactNode
}

export const ScreenTabs = <Name extends string>({ tabs, tab, label, onTab, children }: Given<Name>) => (
  <Tabs value={tab} onChange={(to) => onTab(tabs.find((one) => one === to) ?? tab)} keepMounted={false}>
    <Tabs.List mb="lg" className="no-print">
      {tabs.map((one) => (
        <Tabs.Tab key={one} value={one}>
          {label(one)}
        </Tabs.Tab>
      ))}
    </Tabs.List>
    <Tabs.Panel value={tab}>{children}</Tabs.Panel>
  </Tabs>
)
