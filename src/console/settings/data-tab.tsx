/** What is held of people, until when, and what was erased. */
import { Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'

const HELD = ['people', 'emails', 'telephones', 'dietaryNeeds', 'notListed'] as const

export const DataTab = () => {
  const { t } = useTranslation('console/settings')
  const { path, slug, workshop } = useWorkshop()
  const { number, day, moment } = useFormats()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/data-protection', {
    params: { path }
  })
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingScreen />
  const clocks = [
    { key: 'dietaryNeeds', kept: data.dietaryNeeds },
    { key: 'contactsOfNotListed', kept: data.contactsOfNotListed },
    { key: 'passports', kept: data.passports }
  ] as const
  return (
    <Stack maw="60rem">
      <Text c="dimmed">{t('data.lead')}</Text>
      <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }}>
        {HELD.map((key) => (
          <Paper key={key} withBorder p="md">
            <Text size="xl" fw={650} className="numbers">
              {number(data.held[key])}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`data.held.${key}`)}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
      <Title order={2}>{t('data.clocks')}</Title>
      <Table.ScrollContainer minWidth={520}>
        <Table aria-label={t('data.clocks')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('data.what')}</Table.Th>
              <Table.Th>{t('data.keptUntil')}</Table.Th>
              <Table.Th ta="end">{t('data.people')}</Table.Th>
              <Table.Th>{t('data.lastErased')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clocks.map(({ key, kept }) => (
              <Table.Tr key={key}>
                <Table.Td>{t(`data.${key}`)}</Table.Td>
                <Table.Td>{day(kept.keptUntil)}</Table.Td>
                <Table.Td ta="end" className="numbers">
                  {number(kept.people)}
                </Table.Td>
                <Table.Td>
                  {kept.lastErasedAt ? moment(kept.lastErasedAt, workshop.timeZone) : t('data.notYet')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm">
        {t(data.hasNotice ? 'data.notice' : 'data.noNotice')}{' '}
        <LinkAnchor to="/w/$workshop/settings" params={{ workshop: slug }} search={{ tab: 'registration' }} size="sm">
          {t('data.change')}
        </LinkAnchor>
      </Text>
      <Text size="sm">
        {t('data.erase')}{' '}
        <LinkAnchor to="/w/$workshop/participants" params={{ workshop: slug }} size="sm">
          {t('data.toPeople')}
        </LinkAnchor>
      </Text>
    </Stack>
  )
}
