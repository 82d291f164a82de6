/** One message in the table: to whom, about what, how it stands, how it was answered. */
import { Badge, Button, Group, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Message } from './use-mailings.ts'

const COLOURS = { proposed: 'blue', 'left-out': 'gray', queued: 'blue', sent: 'green', failed: 'red' } as const
const ANSWERS = { 'needs-action': 'gray', accepted: 'green', tentative: 'orange', declined: 'red' } as const

type Given = {
  message: Message
  isOver: boolean
  isOpen: boolean
  onShow: () => void
  onLeaveOut: (isLeftOut: boolean) => void
}

export const MessageLine = ({ message, isOver, isOpen, onShow, onLeaveOut }: Given) => {
  const { t } = useTranslation('console/invitations')
  const { person, session, kind, state, reason, answer } = message
  const name = person.displayName
  const isDropped = isOver && state === 'proposed'
  const whose = { name, kind: t(`kinds.${kind}`) }
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <bdi>{name}</bdi>
        <Text size="xs" c="dimmed">
          {person.reference}
        </Text>
      </Table.Th>
      <Table.Td>{t(`kinds.${kind}`)}</Table.Td>
      <Table.Td>{session ? <bdi>{`${session.code} ${session.title}`}</bdi> : '–'}</Table.Td>
      <Table.Td>
        <Badge color={isDropped ? 'gray' : COLOURS[state]} variant="dot" tt="none">
          {t(`messageStates.${isDropped ? 'dropped' : state}`)}
        </Badge>
        {reason && (
          <Text size="xs" c="dimmed">
            {t(`reasons.${reason}`)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {answer ? (
          <Badge color={ANSWERS[answer]} variant="dot" tt="none">
            {t(`answers.${answer}`)}
          </Badge>
        ) : (
          '–'
        )}
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button size="compact-sm" variant="default" aria-label={t('preview.of', whose)} onClick={onShow}>
            {t('preview.button')}
          </Button>
          {isOpen && state === 'proposed' && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('leaveOut.of', whose)}
              onClick={() => onLeaveOut(true)}
            >
              {t('leaveOut.button')}
            </Button>
          )}
          {isOpen && reason === 'by-hand' && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('putBack.of', whose)}
              onClick={() => onLeaveOut(false)}
            >
              {t('putBack.button')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
