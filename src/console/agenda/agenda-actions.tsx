/** The buttons of the agenda: a new session, the pages that everybody sees, and the release. */
import { Button, Menu, Modal, Text } from '@mantine/core'
import { IconChevronDown, IconPlus, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { Subscription } from '../parts/subscription.tsx'
import { ScheduleMenu } from '../schedules/schedule-menu.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { useChanges } from './use-draft.ts'
import { useWords } from './use-words.ts'

type Given = { isEditable: boolean; onNew: () => void; onRelease: () => void }

export const AgendaActions = ({ isEditable, onNew, onRelease }: Given) => {
  const { t } = useWords()
  const { slug, path, workshop } = useWorkshop()
  const [isSubscribing, setIsSubscribing] = useState(false)
  const { data: next } = useChanges(path)
  const isReleased = next !== undefined && next.since !== null
  const pages = [
    { href: `/w/${slug}/agenda`, label: t('pages.page') },
    { href: `/api/v1/workshops/${slug}/agenda.pdf`, label: t('pages.pdf') },
    { href: `/api/v1/workshops/${slug}/agenda.ics`, label: t('pages.ics') }
  ]
  return (
    <>
      {isReleased && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('pages.title', { number: next.since })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {pages.map(({ href, label }) => (
              <Menu.Item key={href} component="a" href={href} target="_blank" rel="noopener">
                {label}
              </Menu.Item>
            ))}
            {workshop.visibility === 'public' && (
              <Menu.Item onClick={() => setIsSubscribing(true)}>{t('pages.subscribe')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <ScheduleMenu {...{ isEditable, isReleased }} />
      <Modal
        opened={isSubscribing}
        onClose={() => setIsSubscribing(false)}
        title={t('pages.subscribe')}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      >
        <Text mb="md">{t('pages.subscribeHint')}</Text>
        <Subscription address={`${location.origin}/api/v1/workshops/${slug}/agenda.ics`} name={workshop.shortTitle} />
      </Modal>
      {isEditable && (
        <>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {t('new')}
          </Button>
          <Button
            variant={next?.isReleasable ? 'filled' : 'default'}
            leftSection={<IconSend size={16} aria-hidden />}
            onClick={onRelease}
          >
            {next
              ? t('release.button', {
                  number: next.number,
                  count: next.changes.length,
                  context: next.since === null ? 'first' : undefined
                })
              : t('release.plain')}
          </Button>
        </>
      )}
    </>
  )
}
