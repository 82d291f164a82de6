/** The releases, the latest first: note, date, what changed, the document, and the way back to each. */
import { Button, Group, Paper, Spoiler, Stack, Text, Title } from '@mantine/core'
import { IconFileTypePdf, IconHistory, IconSend, IconTable } from '@tabler/icons-react'
import { MailingOfRelease } from '../invitations/mailing-of-release.tsx'
import { useMailings } from '../invitations/use-mailings.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { ChangeList } from './change-list.tsx'
import { inWords } from './faults.ts'
import { sendReset } from './send.ts'
import { refreshDraft, useReleases } from './use-draft.ts'
import { useWords } from './use-words.ts'

const FOLDED_PX = 220
/** In which it is worked out whom a release concerns. */
const JUST_NOW_MS = 30_000

export const ReleasesView = () => {
  const words = useWords()
  const { t } = words
  const { moment, list } = useFormats()
  const { slug, path, workshop, may } = useWorkshop()
  const { data, error, refetch } = useReleases(path)
  const latest = data?.items[0]
  const isNew = latest !== undefined && Date.now() - Date.parse(String(latest.releasedAt)) < JUST_NOW_MS
  const { data: mailed } = useMailings(path, { isWanted: may('agenda:edit'), isAwaited: isNew })

  const reset = async (number: number) => {
    try {
      const { restored, added, unscheduled, roomsGone, tracksGone } = await sendReset(path, number)
      const gone = [
        roomsGone.length > 0 ? ` ${t('reset.rooms', { rooms: list(roomsGone) })}` : '',
        tracksGone.length > 0 ? ` ${t('reset.tracks', { tracks: list(tracksGone) })}` : ''
      ].join('')
      notifyDone(`${t('reset.done', { number, restored, added, unscheduled })}${gone}`)
    } catch (fault) {
      notifyFault(inWords(fault, words))
    }
    await refreshDraft()
  }

  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  if (data?.items.length === 0)
    return <Empty icon={IconSend} title={t('releases.none')} hint={t('releases.noneHint')} />
  return (
    <Stack>
      {data?.items.map(({ number, note, releasedAt, changes }) => (
        <Paper key={number} component="section" withBorder p="md" aria-labelledby={`rev-${number}`}>
          <Group justify="space-between" align="flex-start">
            <div>
              <Title order={2} id={`rev-${number}`}>
                {t('releases.name', { number })}
              </Title>
              <Text size="sm" c="dimmed">
                {moment(String(releasedAt), workshop.timeZone)}
              </Text>
            </div>
            <Group gap="xs">
              <MailingOfRelease
                mailing={mailed?.items.find(({ release }) => release === number)}
                isLatest={number === latest?.number}
              />
              <LinkButton
                variant="default"
                size="sm"
                to="/w/$workshop/agenda"
                params={{ workshop: slug }}
                search={{ view: 'releases', release: String(number) }}
                aria-label={t('releases.openNumber', { number })}
              >
                {t('releases.open')}
              </LinkButton>
              <Button
                component="a"
                variant="default"
                size="sm"
                href={`/api/v1/workshops/${slug}/agenda.pdf?release=${number}`}
                download
                leftSection={<IconFileTypePdf size={16} aria-hidden />}
                aria-label={t('releases.pdfNumber', { number })}
              >
                {t('releases.pdf')}
              </Button>
              <Button
                component="a"
                variant="default"
                size="sm"
                href={`/api/v1/workshops/${slug}/agenda.pdf?form=grid&release=${number}`}
                download
                leftSection={<IconTable size={16} aria-hidden />}
                aria-label={t('releases.gridNumber', { number })}
              >
                {t('releases.grid')}
              </Button>
              {may('agenda:edit') && (
                <Button
                  variant="default"
                  size="sm"
                  leftSection={<IconHistory size={16} aria-hidden />}
                  aria-label={t('reset.act', { number })}
                  onClick={() =>
                    confirmNamed({
                      title: t('reset.title', { number }),
                      children: t('reset.hint'),
                      act: t('reset.act', { number }),
                      typed: t('releases.name', { number }),
                      onConfirm: () => reset(number)
                    })
                  }
                >
                  {t('reset.short')}
                </Button>
              )}
            </Group>
          </Group>
          {note !== '' && (
            <Text mt="sm" dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {note}
            </Text>
          )}
          {changes.length > 0 && (
            <Spoiler mt="sm" maxHeight={FOLDED_PX} showLabel={t('releases.more')} hideLabel={t('releases.less')}>
              <ChangeList changes={changes} />
            </Spoiler>
          )}
        </Paper>
      ))}
    </Stack>
  )
}
