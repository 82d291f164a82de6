/** Everything to look at before the agenda is released, the grave first; each line leads to its session. */
import { Drawer, List, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { Empty } from '../parts/empty.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import type { Session, Warning } from './session.ts'
import { dayOf } from './session.ts'
import { useWords } from './use-words.ts'

type Given = {
  isOpen: boolean
  slug: string
  warnings: Warning[]
  sessions: Session[]
  onClose: () => void
}

const COLOURS = { serious: 'red', warning: 'orange', notice: 'gray' } as const

/** What is true of several sessions is said once. */
const bySentence = (warnings: Warning[], tell: (warning: Warning) => string): Map<string, string[]> => {
  const sentences = new Map<string, string[]>()
  for (const one of warnings) sentences.set(tell(one), [...(sentences.get(tell(one)) ?? []), one.sessionId])
  return sentences
}

export const WarningsPanel = ({ isOpen, slug, warnings, sessions, onClose }: Given) => {
  const { t, warning } = useWords()
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const titleOf = (id: string) => {
    const session = byId.get(id)
    return session ? `${session.code} ${session.title}` : ''
  }
  const groups = (['serious', 'warning', 'notice'] as const)
    .map((severity) => ({ severity, items: warnings.filter((one) => one.severity === severity) }))
    .filter(({ items }) => items.length > 0)
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="md"
      title={
        <Text span fw={650}>
          {t('lookAt')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <Stack>
        {groups.length === 0 && (
          <Empty icon={IconCircleCheck} title={t('noWarnings.title')} hint={t('noWarnings.hint')} />
        )}
        {groups.map(({ severity, items }) => (
          <section key={severity}>
            <Title order={3} mb="xs">
              <ThemeIcon variant="light" color={COLOURS[severity]} size="sm" me={6}>
                {severity === 'notice' ? (
                  <IconInfoCircle size={14} aria-hidden />
                ) : (
                  <IconAlertTriangle size={14} aria-hidden />
                )}
              </ThemeIcon>
              {t(`severities.${severity}`)}
            </Title>
            <Stack gap="sm">
              {[...bySentence(items, (one) => warning(one, titleOf))].map(([sentence, ids]) => (
                <div key={sentence}>
                  <Text size="sm" dir="auto">
                    {sentence}
                  </Text>
                  <List listStyleType="none" size="sm">
                    {ids.map((id) => (
                      <List.Item key={id}>
                        <LinkAnchor
                          to="/w/$workshop/agenda"
                          params={{ workshop: slug }}
                          search={(now: object) => ({
                            ...now,
                            warnings: undefined,
                            day: dayOf(byId.get(id)?.startsAt ?? ''),
                            session: id
                          })}
                        >
                          <bdi>{titleOf(id)}</bdi>
                        </LinkAnchor>
                      </List.Item>
                    ))}
                  </List>
                </div>
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Drawer>
  )
}
