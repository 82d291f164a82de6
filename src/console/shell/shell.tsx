/** What surrounds every screen of somebody who is signed in: where one is, where one can go, what is under way. */
import '@mantine/notifications/styles.css'
import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { Outlet, useLocation, useMatch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkPlain } from '../parts/links.tsx'
import { TasksTray } from '../tasks/tasks-tray.tsx'
import { Brand } from './brand.tsx'
import { Navigation } from './navigation.tsx'
import { PaletteButton } from './palette-button.tsx'
import { useSignedOut } from './use-signed-out.ts'
import { UserMenu } from './user-menu.tsx'

/** On another screen the reader starts at its beginning; the first one keeps the focus where the browser puts it. */
const useFocusOnMain = () => {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (!document.activeElement?.closest('[role="dialog"]')) main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

export const Shell = () => {
  const { t } = useTranslation('console/shell')
  const [isOpen, { toggle, close }] = useDisclosure()
  const { pathname } = useLocation()
  const main = useFocusOnMain()
  const slug = useMatch({ from: '/signed-in/w/$workshop', shouldThrow: false })?.params.workshop
  useSignedOut()
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another screen the menu of a phone closes
  useEffect(close, [pathname])

  return (
    <ModalsProvider>
      <Notifications position="bottom-right" limit={4} />
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
        padding={{ base: 'md', md: 'xl' }}
      >
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <AppShell.Header>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <Burger
                opened={isOpen}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={t(isOpen ? 'menu.close' : 'menu.open')}
                aria-expanded={isOpen}
              />
              <LinkPlain to="/" aria-label={t('menu.home')}>
                <Brand />
              </LinkPlain>
            </Group>
            <Group gap="xs" wrap="nowrap">
              <PaletteButton slug={slug} />
              {slug && <TasksTray workshop={slug} />}
              <UserMenu />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm">
          <Navigation slug={slug} />
        </AppShell.Navbar>
        <AppShell.Main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </AppShell.Main>
      </AppShell>
    </ModalsProvider>
  )
}
