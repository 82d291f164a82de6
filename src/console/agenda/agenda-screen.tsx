/** The agenda: the draft as a board or a list, what is to be looked at, and its releases. */
import { Loader, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { AgendaActions } from './agenda-actions.tsx'
import { daysOf } from './days.ts'
import { DraftView } from './draft-view.tsx'
import { ReleasePanel } from './release-panel.tsx'
import { ReleaseReading } from './release-reading.tsx'
import { ReleasesView } from './releases-view.tsx'
import { type AgendaSearch, VIEWS, type View } from './search.ts'
import { SessionDialog } from './session-dialog.tsx'
import { useDraft, useRooms, useWarnings } from './use-draft.ts'
import { useMoves } from './use-moves.ts'
import { useSaving } from './use-saving.tsx'
import { useWords } from './use-words.ts'
import { ViewSwitch } from './view-switch.tsx'
import { WarningsPanel } from './warnings-panel.tsx'

const route = getRouteApi('/signed-in/w/$workshop/agenda')

export const AgendaScreen = () => {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { workshop, slug, path, may } = useWorkshop()
  const draft = useDraft(path)
  const { data: warned } = useWarnings(path)
  const { data: roomed } = useRooms(path)
  const { save, dialog, isAsking } = useSaving()
  const moves = useMoves(save)
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false })

  const sessions = draft.data?.items ?? []
  const rooms = roomed?.items ?? []
  const warnings = warned?.items ?? []
  const days = daysOf(workshop)
  const day = days.find((one) => one === search.day) ?? days[0] ?? workshop.startsOn
  const isEditable = may('agenda:edit')
  const view: View = search.view === 'board' || search.view === undefined ? (isWide ? 'board' : 'list') : search.view
  const warningsOf = (id: string) => warnings.filter(({ sessionId }) => sessionId === id)
  const go = (change: AgendaSearch, replace = true) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace, resetScroll: false })
  const closed: AgendaSearch = { session: undefined, new: undefined, at: undefined, room: undefined }
  const reading = view === 'releases' && /^\d{1,6}$/.test(search.release ?? '') ? Number(search.release) : undefined

  return (
    <Screen
      title={t('title')}
      lead={t(isEditable ? 'lead' : 'leadRead')}
      actions={
        <AgendaActions
          isEditable={isEditable}
          onNew={() => go({ new: true }, false)}
          onRelease={() => go({ release: 'preview' }, false)}
        />
      }
    >
      <Stack gap="md">
        <ViewSwitch
          {...{ view, warnings }}
          views={isWide ? VIEWS : VIEWS.filter((one) => one !== 'board')}
          onView={(next) => go({ view: next, release: undefined, since: undefined })}
          onWarnings={() => go({ warnings: true }, false)}
        />
        <FaultNotice error={draft.error} onRetry={() => void draft.refetch()} />
        {draft.isPending && <Loader aria-label={t('loading', { ns: 'console/shell' })} />}
        {view === 'releases' ? (
          reading ? (
            <ReleaseReading
              number={reading}
              since={/^\d{1,6}$/.test(search.since ?? '') ? Number(search.since) : undefined}
              onSince={(since) => go({ since: String(since) })}
            />
          ) : (
            <ReleasesView />
          )
        ) : (
          draft.data && (
            <DraftView
              {...{ view, slug, day, days, rooms, sessions, warningsOf, isEditable, moves }}
              zone={workshop.timeZone}
              hasRooms={roomed === undefined || rooms.length > 0}
              onDay={(next) => go({ day: next })}
              onOpen={(id) => go({ session: id }, false)}
              onNew={(at, room) => go({ new: true, at, room: room ?? undefined }, false)}
            />
          )
        )}
      </Stack>
      {draft.data && (
        <SessionDialog
          {...{ search, day, days, rooms, sessions, warningsOf, isEditable, save, isAsking, moves }}
          onClose={() => go(closed)}
        />
      )}
      <WarningsPanel
        {...{ slug, warnings, sessions }}
        isOpen={search.warnings === true}
        onClose={() => go({ warnings: undefined })}
      />
      {isEditable && (
        <ReleasePanel
          isOpen={search.release === 'preview'}
          warnings={warnings}
          onWarnings={() => go({ release: undefined, warnings: true }, false)}
          onClose={() => go({ release: undefined })}
          onReleased={() => go({ view: 'releases', release: undefined }, false)}
        />
      )}
      {dialog}
    </Screen>
  )
}
