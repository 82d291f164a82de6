/** How far a file is on its way, with a way to stop it. */
import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'

type Given = { name: string; progress: number; onStop: () => void }

export const ProgressLine = ({ name, progress, onStop }: Given) => {
  const { t } = useTranslation('console/materials')
  const { percent } = useFormats()
  const isSent = progress >= 1
  const label = isSent ? t('checking', { name }) : t('sending', { name, percent: percent(progress) })
  return (
    <Stack gap={4} w="100%">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {label}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onStop}>
          {t('stop')}
        </Button>
      </Group>
      <Progress value={progress * 100} aria-label={label} animated={isSent} />
    </Stack>
  )
}
