/** Whether people know their places already: they hear of them with the next release of the agenda. */
import { Alert, Badge, Group as Row, Text } from '@mantine/core'
import { IconCheck, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import type { BreakoutSet } from './use-breakouts.ts'

export const ReleaseMark = ({ set, release }: { set: BreakoutSet; release: number | null }) => {
  const { t } = useTranslation('console/breakouts')
  const { slug } = useWorkshop()
  if (set.unreleased > 0)
    return (
      <Alert color="orange" variant="light" icon={<IconSend size={18} aria-hidden />} p="sm">
        <Row gap="sm" justify="space-between">
          <Text size="sm">{t('release.waiting', { count: set.unreleased })}</Text>
          <LinkAnchor
            size="sm"
            to="/w/$workshop/agenda"
            params={{ workshop: slug }}
            search={{ release: 'preview' }}
            c="inherit"
          >
            {t('release.open')}
          </LinkAnchor>
        </Row>
      </Alert>
    )
  if (release === null || set.measures.people === 0) return null
  return (
    <Badge
      color="teal"
      variant="light"
      size="lg"
      tt="none"
      c="inherit"
      leftSection={<IconCheck size={14} aria-hidden />}
    >
      {t('release.known', { number: release })}
    </Badge>
  )
}
