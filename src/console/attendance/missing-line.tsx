/** One person who was not seen. */
import { Button, Table, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ownScriptName } from '../../participants/rules.ts'
import type { components } from '../api/schema.d.ts'
import { useCountryName } from '../parts/country-names.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

type Given = { person: components['schemas']['MissingPerson']; door: string }

export const MissingLine = ({ person, door }: Given) => {
  const { t } = useTranslation('console/attendance')
  const { slug, workshop, may } = useWorkshop()
  const { moment } = useFormats()
  const countryName = useCountryName()
  const navigate = route.useNavigate()
  const { participantId, displayName, nativeName, country, organisation, agency, lastSeenAt } = person
  const from = [country && countryName(country), organisation].filter(Boolean).join(', ')
  const own = ownScriptName(displayName, nativeName)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id: participantId }}>
          <bdi>{displayName}</bdi>
        </LinkAnchor>
        {own && (
          <Text size="xs" c="dimmed">
            <bdi>{own}</bdi>
          </Text>
        )}
        <Text size="xs" c="dimmed" hiddenFrom="md">
          {from}
        </Text>
      </Table.Th>
      <Table.Td visibleFrom="md">{from}</Table.Td>
      <Table.Td visibleFrom="sm">{agency}</Table.Td>
      <Table.Td>
        {lastSeenAt ? (
          <LinkAnchor
            to="/w/$workshop/attendance"
            params={{ workshop: slug }}
            search={{ tab: 'scans', participant: participantId, door: undefined }}
            size="sm"
          >
            {moment(lastSeenAt, workshop.timeZone)}
          </LinkAnchor>
        ) : (
          <Text size="sm" c="dimmed">
            {t('missing.never')}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end">
        {may('participants:edit') && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('missing.correctNamed', { name: displayName })}
            onClick={() =>
              void navigate({ search: (before) => ({ ...before, door, participant: participantId, correct: 'new' }) })
            }
          >
            {t('missing.correct')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
