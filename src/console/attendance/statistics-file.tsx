/** The statistics for donors as a document: who came, with charts. In the language that the report is in. */
import { Group, Paper, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'

export const StatisticsFile = ({ lang }: { lang: string }) => {
  const { t } = useTranslation('console/attendance')
  const { slug } = useWorkshop()
  const [outside, setOutside] = useState(true) // who forgets it gives away nobody
  const path = `/api/v1/workshops/${slug}/statistics.pdf${stringifySearch({ lang, outside: outside ? 'true' : undefined })}`
  return (
    <Paper withBorder p="md" component="section" aria-label={t('statistics.title')}>
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 20rem' }}>
          <Text fw={600}>{t('statistics.title')}</Text>
          <Text size="sm" c="dimmed">
            {t('statistics.lead')}
          </Text>
        </div>
        <Switch
          label={t('statistics.outside')}
          description={t('statistics.outsideHint')}
          checked={outside}
          onChange={(event) => setOutside(event.currentTarget.checked)}
          style={{ flex: '1 1 14rem' }}
        />
        <SaveButton variant="default" path={path}>
          {t('statistics.save')}
        </SaveButton>
      </Group>
    </Paper>
  )
}
