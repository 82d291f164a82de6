/** The dialog of one agency: adding it, or changing it. */
import { Modal, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agency } from './agencies.ts'
import { AgencyForm } from './agency-form.tsx'
import { AgencyLogo } from './agency-logo.tsx'

type Given = {
  /** Undefined: closed. */
  agency: Agency | 'new' | undefined
  onSaved: (agency: Agency) => void
  onClose: () => void
}

export const AgencyDialog = ({ agency, onSaved, onClose }: Given) => {
  const { t } = useTranslation('console/agencies')
  const known = agency === 'new' ? undefined : agency
  return (
    <Modal
      opened={agency !== undefined}
      onClose={onClose}
      title={known ? t('form.edit', { acronym: known.acronym }) : t('form.new')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {agency && (
        <Stack gap="lg">
          {known && <AgencyLogo agency={known} />}
          <AgencyForm agency={known} onSaved={onSaved} onClose={onClose} />
        </Stack>
      )}
    </Modal>
  )
}
