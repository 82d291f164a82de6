/** The warnings of one session, the grave ones first. */
import { Alert, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { Warning } from './session.ts'
import { useWords } from './use-words.ts'

type Given = { warnings: Warning[]; titleOf: (id: string) => string }

export const WarningLines = ({ warnings, titleOf }: Given) => {
  const { t, warning } = useWords()
  if (warnings.length === 0) return null
  const grave = warnings.filter(({ severity }) => severity !== 'notice')
  const colour = grave.length === 0 ? 'gray' : grave.some(({ severity }) => severity === 'serious') ? 'red' : 'orange'
  const Icon = grave.length === 0 ? IconInfoCircle : IconAlertTriangle
  return (
    <Alert color={colour} variant="light" p="xs" icon={<Icon aria-hidden />} aria-label={t('lookAt')}>
      <List size="sm" listStyleType="none">
        {[...grave, ...warnings.filter(({ severity }) => severity === 'notice')].map((one) => (
          <List.Item key={`${one.sessionId} ${one.kind} ${one.parameters.person ?? one.parameters.country ?? ''}`}>
            <Text span size="sm" fw={one.severity === 'notice' ? 400 : 600} dir="auto">
              {warning(one, titleOf)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
