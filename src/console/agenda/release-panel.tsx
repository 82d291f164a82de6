/** Releases the draft: what would change for those who have the agenda, what to look at first, a note, and the deed. */
import { Alert, Button, Drawer, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { faultOf } from '../api/problem.ts'
import { WhomTold } from '../invitations/whom-told.tsx'
import { confirmNamed } from '../parts/confirm.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { ChangeList } from './change-list.tsx'
import { sendRelease } from './send.ts'
import type { Warning } from './session.ts'
import { refreshDraft, useChanges } from './use-draft.ts'
import { useWords } from './use-words.ts'

type Given = {
  isOpen: boolean
  warnings: Warning[]
  onWarnings: () => void
  onClose: () => void
  onReleased: (number: number) => void
}

const LONGEST_NOTE = 1000

export const ReleasePanel = ({ isOpen, warnings, onWarnings, onClose, onReleased }: Given) => {
  const { t } = useWords()
  const { slug, path } = useWorkshop()
  const { data: next, error: unread, refetch } = useChanges(path)
  const [note, setNote] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [error, setError] = useState<unknown>()
  const [isBusy, setIsBusy] = useState(false)
  const grave = warnings.filter(({ severity }) => severity !== 'notice').length
  const number = next?.number ?? 1

  const release = async () => {
    setError(undefined)
    setIsBusy(true)
    try {
      const made = await sendRelease(path, note.trim(), key)
      notifyDone(t('release.done', { number: made.number }))
      setNote('')
      onReleased(made.number)
    } catch (fault) {
      const { kind } = faultOf(fault)
      const known = ['nothing-changed', 'nothing-to-release', 'unlisted-named'].includes(kind)
      setError(known ? { ...(fault as object), title: t(`release.faults.${kind}`), detail: '' } : fault)
    }
    setKey(crypto.randomUUID())
    setIsBusy(false)
    await refreshDraft()
  }

  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="lg"
      title={
        <Text span fw={650}>
          {t('release.title', { number })}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <Stack>
        <FaultNotice error={unread} onRetry={() => void refetch()} />
        <FaultNotice error={error} />
        {next && (
          <>
            <Text>
              {next.since === null
                ? next.sessions === 0
                  ? t('release.faults.nothing-to-release')
                  : t('release.first', { count: next.sessions })
                : next.changes.length === 0
                  ? t('release.nothing', { number: next.since })
                  : t('release.lead', { count: next.changes.length, number: next.since })}
            </Text>
            {next.unlisted.length > 0 && (
              <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('release.unlisted')}>
                <Text size="sm">{t('release.unlistedHint')}</Text>
                {next.unlisted.map(({ id, code, title }) => (
                  <LinkAnchor
                    key={id}
                    display="block"
                    to="/w/$workshop/agenda"
                    params={{ workshop: slug }}
                    search={(now: object) => ({ ...now, release: undefined, session: id })}
                  >
                    <bdi>
                      {code} {title}
                    </bdi>
                  </LinkAnchor>
                ))}
              </Alert>
            )}
            {grave > 0 && (
              <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} p="xs">
                <Button variant="subtle" size="compact-sm" color="gray" c="inherit" onClick={onWarnings}>
                  {t('release.warnings', { count: grave })}
                </Button>
              </Alert>
            )}
            {next.changes.length > 0 && (
              <section>
                <Title order={3} mb="xs">
                  {t('release.changes')}
                </Title>
                <ChangeList changes={next.changes} />
              </section>
            )}
            <WhomTold isWanted={isOpen && next.isReleasable} />
            <Textarea
              label={t('release.note')}
              description={t('release.noteHint')}
              autosize
              minRows={2}
              maxLength={LONGEST_NOTE}
              dir="auto"
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <Button
              loading={isBusy}
              disabled={!next.isReleasable || next.unlisted.length > 0}
              onClick={() =>
                confirmNamed({
                  title: t('release.ask', { number }),
                  children: t('release.hint'),
                  act: t('release.act', { number }),
                  isHarmless: true,
                  onConfirm: release
                })
              }
            >
              {t('release.act', { number })}
            </Button>
          </>
        )}
      </Stack>
    </Drawer>
  )
}
