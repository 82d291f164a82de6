/** The statistics for donors as a document: who came, with charts. In the language that the report is in. */
import { Group, Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'

export const StatisticsFile = ({ lang }: { lang: string }) => {
  const { t } = useTranslation('console/attendance')
  const { slug } = useWorkshop()
  return (
    <Paper withBorder p="md" component="section" aria-label={t('statistics.title')}>
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 20rem' }}>
          <Text fw={600}>{t('statistics.title')}</Text>
          <Text size="sm" c="dimmed">
            {t('statistics.lead')}
          </Text>
        </div>
        <SaveButton variant="default" path={`/api/v1/workshops/${slug}/statistics.pdf${stringifySearch({ lang })}`}>
          {t('statistics.save')}
        </SaveButton>
      </Group>
    </Paper>
  )
}
