/** The list of participants: as it stands today, and the versions that were given out. */
import { Button, SegmentedControl, Text } from '@mantine/core'
import { IconSnowflake } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { FreezeDialog } from './freeze-dialog.tsx'
import { ListFiles } from './list-files.tsx'
import { Paper } from './paper.tsx'
import { FACES } from './search.ts'
import { useChoice } from './use-choice.ts'
import { useVersions } from './versions.ts'
import { VersionsTable } from './versions-table.tsx'

export const ListPaper = () => {
  const { t } = useTranslation('console/documents')
  const { path, may } = useWorkshop()
  const { face, faces, change } = useChoice()
  const [isFreezing, setFreezing] = useState(false)
  const versions = useVersions(path)
  const confirmed = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/participants',
    { params: { path, query: { state: ['confirmed'], limit: 1 } } },
    { enabled: may('participants:read') }
  )
  const people = confirmed.data?.total
  return (
    <Paper
      title={t('list.title')}
      hint={t('list.hint')}
      choices={
        <SegmentedControl
          aria-label={t('list.face')}
          value={face}
          onChange={(to) => change({ face: FACES.find((one) => one === to) })}
          data={faces.map((value) => ({ value, label: t(`list.faces.${value}`) }))}
        />
      }
      files={
        <>
          <ListFiles people={people} />
          {may('participants:edit') && (
            <Button
              leftSection={<IconSnowflake size={16} aria-hidden />}
              disabled={people === 0}
              onClick={() => setFreezing(true)}
            >
              {t('freeze.open')}
            </Button>
          )}
        </>
      }
    >
      <Text size="sm" c="dimmed" role="status">
        {t(`list.faceHints.${face}`)}
      </Text>
      {versions.error && <FaultNotice error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data && <VersionsTable versions={versions.data.items} />}
      <FreezeDialog isOpen={isFreezing} people={people} onClose={() => setFreezing(false)} />
    </Paper>
  )
}
