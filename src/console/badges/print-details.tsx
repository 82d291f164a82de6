/** The people whose badges were on the sheets of one printing, and printing them again. */
import { Button, Group, List, Loader, Modal, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import { useLayouts } from './use-layouts.ts'
import { usePrint } from './use-print.ts'

const Details = ({ id }: { id: string }) => {
  const { t } = useTranslation('console/badges')
  const { path, slug, workshop } = useWorkshop()
  const { moment } = useFormats()
  const { titleOf } = useLayouts('badge')
  const { print, isStarting } = usePrint()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/badges/prints/{id}', {
    params: { path: { ...path, id } }
  })
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loader size="sm" aria-label={t('loading', { ns: 'console/shell' })} />
  const { layout, people, printedAt, printedBy } = data
  const when = moment(printedAt, workshop.timeZone)
  return (
    <Stack gap="md">
      <Text size="sm">
        {t('details.what', { when, who: printedBy || t('log.unknown'), layout: titleOf({ name: layout }) })}
      </Text>
      <List size="sm" spacing={4}>
        {people.map(({ participantId, displayName, reference, works }) => (
          <List.Item key={participantId}>
            <Group gap="xs">
              <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id: participantId }}>
                <bdi>{displayName}</bdi>
              </LinkAnchor>
              <Text size="xs" c="dimmed">
                {reference}
              </Text>
              {!works && (
                <Text size="xs" className={classes.warning}>
                  {t('details.dead')}
                </Text>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {people.length > 0 && (
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          variant="default"
          loading={isStarting}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => print({ layout, ids: people.map(({ participantId }) => participantId) })}
        >
          {t('details.again', { count: people.length })}
        </Button>
      )}
    </Stack>
  )
}

export const PrintDetails = ({ id, onClose }: { id: string | undefined; onClose: () => void }) => {
  const { t } = useTranslation('console/badges')
  return (
    <Modal
      opened={id !== undefined}
      onClose={onClose}
      title={t('details.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {id && <Details id={id} />}
    </Modal>
  )
}
