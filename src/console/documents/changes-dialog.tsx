/** What a version of the list tells differently from the one before, as the chosen face shows it. */
import { List, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { useChoice } from './use-choice.ts'

export const ChangesDialog = ({ number, onClose }: { number: number | undefined; onClose: () => void }) => {
  const { t } = useTranslation('console/documents')
  const { path } = useWorkshop()
  const { face } = useChoice()
  const { list } = useFormats()
  const countryName = useCountryName()
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/participants/lists/{number}/changes',
    { params: { path: { ...path, number: number ?? 0 }, query: { face } } },
    { enabled: number !== undefined }
  )
  return (
    <Modal
      opened={number !== undefined}
      onClose={onClose}
      size="lg"
      title={t('changes.title', { number, before: (number ?? 0) - 1 })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <FaultNotice error={error} onRetry={() => void refetch()} />
      {data?.changes.length === 0 && <Text size="sm">{t('changes.none')}</Text>}
      <List spacing="sm" size="sm">
        {data?.changes.map(({ kinds, name, country, before, after }) => (
          <List.Item key={`${name} ${country} ${kinds}`}>
            <Text size="sm" fw={600}>
              <bdi>{name}</bdi>
              {country && ` (${countryName(country)})`}
            </Text>
            <Text size="sm">{list(kinds.map((kind) => t(`changes.kinds.${kind}`)))}</Text>
            {before !== after && (
              <Text size="sm" c="dimmed" dir="auto">
                {t('changes.was', { before: before ?? '–', after: after ?? '–' })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Modal>
  )
}
