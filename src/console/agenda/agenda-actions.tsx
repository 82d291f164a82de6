/** The buttons of the agenda: a new session, the pages that everybody sees, and the release. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus, IconSend } from '@tabler/icons-react'
import { ScheduleMenu } from '../schedules/schedule-menu.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { useChanges } from './use-draft.ts'
import { useWords } from './use-words.ts'

type Given = { isEditable: boolean; onNew: () => void; onRelease: () => void }

export const AgendaActions = ({ isEditable, onNew, onRelease }: Given) => {
  const { t } = useWords()
  const { slug, path } = useWorkshop()
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
          </Menu.Dropdown>
        </Menu>
      )}
      <ScheduleMenu {...{ isEditable, isReleased }} />
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
