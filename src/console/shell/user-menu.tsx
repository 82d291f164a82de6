/** Who is signed in, how the console looks and speaks, and signing out. */
import { ActionIcon, Avatar, Menu, Text, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { notifyFault } from '../parts/notices.tsx'
import { queryClient } from '../query-client.ts'
import { useMe } from '../session/me.ts'
import { LanguageSwitch } from './language-switch.tsx'

const SCHEMES = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop }
] as const

export const UserMenu = () => {
  const { t } = useTranslation('console/shell')
  const me = useMe()
  const navigate = useNavigate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = api.useMutation('post', '/api/v1/auth/sign-out')
  const leave = async () => {
    const done = await signOut.mutateAsync({}).then(
      () => true,
      (error) => void notifyFault(error)
    )
    if (!done) return
    await navigate({ to: '/sign-in' })
    queryClient.clear()
  }
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" radius="xl" aria-label={t('menu.account', { name: me.displayName })}>
          <Avatar name={me.displayName} color="accent" size="sm" radius="xl" alt="" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="bright">
            <bdi>{me.displayName}</bdi>
          </Text>
          <bdi>{me.email}</bdi>
        </Menu.Label>
        <Menu.Item leftSection={<IconUser size={16} aria-hidden />} onClick={() => navigate({ to: '/account' })}>
          {t('account.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('menu.scheme')}</Menu.Label>
        {SCHEMES.map(({ value, icon: Icon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={colorScheme === value ? <span aria-hidden>✓</span> : null}
            onClick={() => setColorScheme(value)}
            closeMenuOnClick={false}
          >
            {t(`menu.schemes.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('menu.language')}</Menu.Label>
        <div style={{ padding: '0 0.75rem 0.5rem' }}>
          <LanguageSwitch />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          {t('menu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
