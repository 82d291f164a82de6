/** Making a workshop again: other days, perhaps elsewhere, and what of it is copied. */
import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { CloneForm } from './clone-form.tsx'

/** Open while there is an address of a workshop. */
export const CloneDialog = ({ slug, onClose }: { slug: string | undefined; onClose: () => void }) => {
  const { t } = useTranslation('console/workshops')
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}',
    { params: { path: { workshop: slug ?? '' } } },
    { enabled: slug !== undefined }
  )
  return (
    <Modal
      opened={slug !== undefined}
      onClose={onClose}
      size="lg"
      title={t('again.title', { title: data?.shortTitle ?? '…' })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <FaultNotice error={error} onRetry={() => void refetch()} />
      {data && slug ? <CloneForm key={slug} workshop={data} onClose={onClose} /> : !error && <LoadingScreen />}
    </Modal>
  )
}
