/** Addresses that others get: pages without signing in, to open or to copy. */
import { ActionIcon, Anchor, CopyButton, Group, Text, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { Card } from './card.tsx'

const PAGES = [
  { page: 'workshop', path: '' },
  { page: 'agenda', path: '/agenda' },
  { page: 'register', path: '/register' }
] as const

export const LinksCard = () => {
  const { t } = useTranslation('console/overview')
  const { slug, workshop, may } = useWorkshop()
  const isPrivate = workshop.visibility === 'private'
  const pages = PAGES.filter(({ page }) => page !== 'register' || workshop.registration === 'open')
  return (
    <Card title={t('links.title')}>
      <Text size="sm" c="dimmed">
        {t(isPrivate ? 'links.private' : 'links.lead')}{' '}
        {isPrivate && may('workshop:edit') && (
          <LinkAnchor
            to="/w/$workshop/settings"
            params={{ workshop: slug }}
            search={{ tab: 'workshop' } as never}
            inherit
            underline="always"
          >
            {t('links.change')}
          </LinkAnchor>
        )}
      </Text>
      {pages.map(({ page, path }) => {
        const address = `${location.origin}/w/${slug}${path}`
        const name = t(`links.${page}`)
        return (
          <Group key={page} justify="space-between" wrap="nowrap" gap="xs">
            <div style={{ minWidth: 0 }}>
              <Anchor href={address} size="sm">
                {name}
              </Anchor>
              <Text size="xs" c="dimmed" truncate>
                <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
              </Text>
            </div>
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Tooltip label={copied ? t('links.copied') : t('links.copy', { page: name })}>
                  <ActionIcon
                    variant="subtle"
                    color={copied ? 'teal' : 'gray'}
                    size="lg"
                    onClick={copy}
                    aria-label={copied ? t('links.copied') : t('links.copy', { page: name })}
                  >
                    {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
                  </ActionIcon>
                </Tooltip>
              )}
            </CopyButton>
          </Group>
        )
      })}
    </Card>
  )
}
