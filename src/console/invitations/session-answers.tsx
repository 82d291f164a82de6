/** How those who were invited to a session by calendar answered: in one line, and on demand by name. */
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarX, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { ReplyLines } from './reply-lines.tsx'
import { type Answer, useAnswers } from './use-answers.ts'

const ORDER = ['accepted', 'tentative', 'declined', 'needs-action'] as const satisfies Answer[]

type Given = { session: { id: string; roles: { participantId: string | null; role: string; state: string }[] } }

export const SessionAnswers = ({ session }: Given) => {
  const { t } = useTranslation('console/invitations')
  const { list } = useFormats()
  const [isOpen, { toggle }] = useDisclosure(false)
  const answers = useAnswers(session.id)
  if (!answers) return null
  const counts = { ...answers, 'needs-action': answers.unanswered }
  const told = ORDER.filter((answer) => counts[answer] > 0).map((answer) =>
    t(`answers.counts.${answer}`, { count: counts[answer] })
  )
  const withRole = new Set(
    session.roles.flatMap(({ participantId, state }) => (state === 'replaced' ? [] : participantId))
  )
  const missing = answers.people.filter((person) => person.answer === 'declined' && withRole.has(person.participantId))
  const areSomeVerified = answers.people.some(({ isVerified }) => isVerified)
  const Chevron = isOpen ? IconChevronUp : IconChevronDown
  return (
    <Stack gap="xs" mb="md" component="section" aria-label={t('answers.title')}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{list(told)}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={toggle}
          aria-expanded={isOpen}
          rightSection={<Chevron size={14} aria-hidden />}
        >
          {t('answers.who')}
        </Button>
      </Group>
      {missing.length > 0 && (
        <Alert color="orange" variant="light" p="xs" icon={<IconCalendarX aria-hidden />}>
          {t('answers.missing', { people: list(missing.map(({ displayName }) => displayName)) })}
        </Alert>
      )}
      {isOpen && (
        <Stack gap="xs">
          {ORDER.filter((answer) => counts[answer] > 0).map((answer) => (
            <div key={answer}>
              <Text size="sm" fw={600}>
                {t(`answers.${answer}`)}
              </Text>
              <List size="sm" listStyleType="none">
                {answers.people
                  .filter((person) => person.answer === answer)
                  .map(({ participantId, displayName, isVerified }) => (
                    <List.Item key={participantId}>
                      <bdi>{displayName}</bdi>
                      {answer !== 'needs-action' && !isVerified && areSomeVerified && (
                        <Text span size="xs" c="dimmed">
                          {' '}
                          {t('answers.unverified')}
                        </Text>
                      )}
                    </List.Item>
                  ))}
              </List>
            </div>
          ))}
          <ReplyLines sessionId={session.id} />
        </Stack>
      )}
    </Stack>
  )
}
