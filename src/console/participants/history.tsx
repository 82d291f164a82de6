/** The history of a person: what became of them, when, why and by whom. */
import { Button, Stack, Text, Timeline } from '@mantine/core'
import { IconArrowRight, IconPencil, IconPrinter } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { viewOf } from './search.ts'
import { type Entry, timelineOf, useHistory } from './use-history.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants')

/** Entries that are shown at first. */
const FEW = 6
const ICONS = { state: IconArrowRight, deed: IconPencil, badge: IconPrinter }

type Other = { id: string; reference: string; displayName: string }

const OtherLink = ({ id, reference, displayName }: Other) => {
  const { slug } = useWorkshop()
  const search = route.useSearch()
  return (
    <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id }} search={viewOf(search)}>
      <bdi>{displayName}</bdi> ({reference})
    </LinkAnchor>
  )
}

const useTelling = () => {
  const words = useWords()
  const { t } = words
  const reasonOf = (reason: string) => {
    const by = /^Replaced by (.+)$/.exec(reason)?.[1]
    if (by) return t('history.replacedBy', { reference: by })
    const known = { 'A place became free': 'freed', Undone: 'undone' }[reason]
    return known ? t(`history.reasons.${known}`) : t('history.reason', { reason })
  }
  return (entry: Entry): { title: ReactNode; more?: ReactNode } => {
    if (entry.kind === 'badge') return { title: t('history.printed', { layout: entry.layout }) }
    if (entry.kind === 'state') {
      const { from, to, reason } = entry.move
      const states = { from: from && t(`states.${from}`), to: t(`states.${to}`) }
      return {
        title: from ? t('history.moved', states) : t('history.began', states),
        more: reason && <bdi>{reasonOf(reason)}</bdi>
      }
    }
    const { deed, fields, other } = entry.deed
    const named = fields.map((field) => t(`person.fields.${field}`, { defaultValue: field }))
    return {
      title: t(`deeds.${deed.replace('.', '-')}`, { ns: 'console/audit', defaultValue: deed }),
      more: named.length > 0 ? named.join(', ') : other && <OtherLink {...other} />
    }
  }
}

export const History = ({ personId }: { personId: string }) => {
  const { t, moment } = useWords()
  const { data, error, refetch } = useHistory(personId)
  const [isWhole, setWhole] = useState(false)
  const tell = useTelling()
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const entries = timelineOf(data)
  const shown = isWhole ? entries : entries.slice(0, FEW)
  return (
    <Stack gap="sm">
      {data.replacedBy && (
        <Text size="sm">
          {t('history.replaced')} <OtherLink {...data.replacedBy} />
        </Text>
      )}
      {data.replaces && (
        <Text size="sm">
          {t('history.replaces')} <OtherLink {...data.replaces} />
        </Text>
      )}
      <Timeline bulletSize={22} lineWidth={2}>
        {shown.map((entry) => {
          const { title, more } = tell(entry)
          const Icon = ICONS[entry.kind]
          return (
            <Timeline.Item
              key={`${entry.kind} ${entry.at} ${entries.indexOf(entry)}`}
              bullet={<Icon size={12} aria-hidden />}
              title={
                <Text size="sm" fw={600} component="span">
                  {title}
                </Text>
              }
            >
              {more && <Text size="sm">{more}</Text>}
              <Text size="xs" c="dimmed">
                <time dateTime={entry.at}>{moment(entry.at)}</time>{' '}
                {entry.byName ? <bdi>{t('history.by', { name: entry.byName })}</bdi> : t('history.bySystem')}
              </Text>
            </Timeline.Item>
          )
        })}
      </Timeline>
      {entries.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {t('history.all', { count: entries.length })}
        </Button>
      )}
    </Stack>
  )
}
