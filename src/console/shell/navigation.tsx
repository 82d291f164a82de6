/** The way to every screen: those of the workshop that one is in, and those above it. */
import { Divider, ScrollArea, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinkNav } from '../parts/links.tsx'
import { useMe } from '../session/me.ts'
import { permissionsIn } from '../session/workshop.ts'
import { OTHER_SCREENS, screensFor } from './screens.ts'

export const Navigation = ({ slug }: { slug: string | undefined }) => {
  const { t } = useTranslation('console/shell')
  const { memberships } = useMe()
  const membership = memberships.find(({ workshop }) => workshop === slug)
  return (
    <ScrollArea component="nav" aria-label={t('menu.navigation')}>
      {OTHER_SCREENS.map(({ to, text, icon: Icon }) => (
        <LinkNav
          key={to}
          to={to}
          activeOptions={{ exact: true }}
          label={t(`screens.${text}`)}
          leftSection={<Icon size={18} aria-hidden />}
        />
      ))}
      {slug && membership && (
        <>
          <Divider my="sm" />
          <Text size="xs" fw={600} c="dimmed" px="sm" mb={4} lineClamp={2}>
            <bdi>{membership.title}</bdi>
          </Text>
          {screensFor(permissionsIn(memberships, slug)).map(({ to, text, icon: Icon }) => (
            <LinkNav
              key={to}
              to={to}
              params={{ workshop: slug }}
              activeOptions={{ exact: to === '/w/$workshop', includeSearch: false }}
              label={t(`screens.${text}`)}
              leftSection={<Icon size={18} aria-hidden />}
            />
          ))}
        </>
      )}
    </ScrollArea>
  )
}
