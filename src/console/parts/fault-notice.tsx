/** What went wrong within a screen: what happened, where, and what to do next. */
import { Alert, Button, List, Stack, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api/problem.ts'

type Given = {
  /** What a query or mutation threw; nothing is shown for null and undefined. */
  error: unknown
  onRetry?: () => void
  /** What to do next, where it is known better than here. */
  next?: string
}

export const FaultNotice = ({ error, onRetry, next }: Given) => {
  const { t } = useTranslation('console/shell')
  if (error === null || error === undefined) return null
  const { status, title, detail, errors, instance } = faultOf(error)
  const kind = status === 0 ? 'offline' : status >= 500 ? 'ours' : undefined
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertCircle aria-hidden />}
      title={kind ? t(`fault.titles.${kind}`) : title}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{kind ? t(`fault.${kind}`) : detail}</Text>
        {errors.length > 0 && (
          <List size="sm">
            {errors.map((fault) => (
              <List.Item key={`${fault.pointer} ${fault.detail}`}>
                <bdi>{fault.pointer.split('/').slice(2).join(' ')}</bdi>: {fault.detail}
              </List.Item>
            ))}
          </List>
        )}
        {next && <Text size="sm">{next}</Text>}
        {status >= 500 && instance && (
          <Text size="xs" c="dimmed">
            {t('fault.number', { instance })}
          </Text>
        )}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('fault.again')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
