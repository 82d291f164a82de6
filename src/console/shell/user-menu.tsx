/** Who is signed in, how the console looks and speaks, and signing out. */
import {
  ActionIcon,
  Button,
  Divider,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme
} from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { queryClient } from '../query-client.ts'
import { useMe } from '../session/me.ts'
import { LanguageSwitch } from './language-switch.tsx'

const SCHEMES = ['light', 'dark', 'auto'] as const

export const UserMenu = () => {
  const { t } = useTranslation('console/shell')
  const me = useMe()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = api.useMutation('post', '/api/v1/auth/sign-out')
  const leave = () =>
    signOut.mutateAsync({}).then(async () => {
      await navigate({ to: '/sign-in' })
      queryClient.clear()
    }, notifyFault)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="lg"
          radius="xl"
          aria-label={t('menu.account', { name: me.displayName })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconUserCircle size={26} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('menu.account', { name: me.displayName })}>
        <Stack gap="sm">
          <div>
            <Text size="sm" fw={600}>
              <bdi>{me.displayName}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              <bdi>{me.email}</bdi>
            </Text>
            <LinkAnchor to="/account" size="sm" onClick={() => setOpen(false)}>
              {t('account.title')}
            </LinkAnchor>
          </div>
          <Divider />
          <Text size="xs" fw={600}>
            {t('menu.scheme')}
          </Text>
          <SegmentedControl
            aria-label={t('menu.scheme')}
            size="xs"
            fullWidth
            data={SCHEMES.map((value) => ({ value, label: t(`menu.schemes.${value}`) }))}
            value={colorScheme}
            onChange={(scheme) => setColorScheme(scheme as (typeof SCHEMES)[number])}
          />
          <Text size="xs" fw={600}>
            {t('menu.language')}
          </Text>
          <LanguageSwitch />
          <Divider />
          <Button
            variant="default"
            size="sm"
            leftSection={<IconLogout size={16} aria-hidden />}
            loading={signOut.isPending}
            onClick={leave}
          >
            {t('menu.signOut')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
