/** For officers: what their agency reports of the people whom it invited. */
import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'
import { Card } from './card.tsx'

const FILES = [
  { name: 'pdf', path: '/attendance.pdf' },
  { name: 'xlsx', path: '/attendance.xlsx' },
  { name: 'statistics', path: '/statistics.pdf?outside=true' },
  { name: 'list', path: '/participants.xlsx?face=internal' }
] as const

export const ReportCard = ({ agency }: { agency: string }) => {
  const { t } = useTranslation('console/overview')
  const { slug } = useWorkshop()
  return (
    <Card title={t('report.title', { agency })}>
      <Text size="sm" c="dimmed">
        {t('report.lead')}
      </Text>
      <Group gap="xs">
        {FILES.map(({ name, path }) => (
          <Button
            key={name}
            component="a"
            href={`/api/v1/workshops/${slug}${path}`}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t(`report.${name}`)}
          </Button>
        ))}
      </Group>
    </Card>
  )
}
