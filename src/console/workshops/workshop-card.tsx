/** One workshop of the list: what, when, where, how far it is, and what one is there. */
import { ActionIcon, Badge, Group, Menu, Paper, Text, Title } from '@mantine/core'
import { IconCopy, IconDots, IconExternalLink, IconMapPin } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { components } from '../api/schema.d.ts'
import { useCountryName } from '../parts/country-names.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { type Standing, whenOf } from './standing.ts'

export type WorkshopLine = components['schemas']['WorkshopLine']
type Given = { workshop: WorkshopLine; standing: Standing; onClone: (() => void) | undefined }

const COLOURS = { before: 'accent', during: 'teal', after: 'gray' }

export const WorkshopCard = ({ workshop, standing, onClone }: Given) => {
  const { t, i18n } = useTranslation('console/workshops')
  const { days } = useFormats()
  const countryName = useCountryName()
  const { slug, title, startsOn, endsOn, city, country, visibility, registration, isDemonstration, role } = workshop
  const isOpen = registration === 'open' && standing.phase === 'before'
  return (
    <Paper component="li" withBorder p="lg">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <div style={{ minWidth: 0 }}>
          <Title order={2} size="h3">
            <LinkAnchor to="/w/$workshop" params={{ workshop: slug }} inherit>
              <bdi>{title}</bdi>
            </LinkAnchor>
          </Title>
          <Text mt={4}>{days(startsOn, endsOn)}</Text>
          <Group gap={4} wrap="nowrap" c="dimmed">
            <IconMapPin size={16} aria-hidden />
            <Text size="sm">
              <bdi>{city}</bdi>, <bdi>{countryName(country)}</bdi>
            </Text>
          </Group>
        </div>
        {(onClone || visibility === 'public') && (
          <Menu position="bottom-end" width={240} withinPortal>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('more', { title })}>
                <IconDots size={20} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {visibility === 'public' && (
                <Menu.Item component="a" href={`/w/${slug}`} leftSection={<IconExternalLink size={16} aria-hidden />}>
                  {t('menu.public')}
                </Menu.Item>
              )}
              {onClone && (
                <Menu.Item onClick={onClone} leftSection={<IconCopy size={16} aria-hidden />}>
                  {t('menu.again')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <Group gap="xs" mt="sm">
        <Badge color={COLOURS[standing.phase]} variant="filled" size="lg" fw={600} tt="none">
          {t(`standing.${standing.phase}`, { ...standing, when: whenOf(standing, i18n.language) })}
        </Badge>
        <Badge variant="default" size="lg" fw={500} tt="none">
          {t(`roles.${role}`, { ns: 'console/shell' })}
        </Badge>
        {isOpen && (
          <Badge variant="default" size="lg" fw={500} tt="none">
            {t('facts.registration')}
          </Badge>
        )}
        <Badge variant="default" size="lg" fw={500} tt="none">
          {t(`facts.${visibility}`)}
        </Badge>
        {isDemonstration && (
          <Badge variant="default" size="lg" fw={500} tt="none">
            {t('facts.demonstration')}
          </Badge>
        )}
      </Group>
    </Paper>
  )
}
