/** A sheet of badges as it will be printed, and its file. */
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { SheetFrame, useSheetNumber } from './sheet-frame.tsx'
import type { Choice } from './use-choice.ts'
import { useLayouts } from './use-layouts.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
/** As many as the address of a file takes. */
const MOST_IDS = 200

export const SheetPreview = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  const search = route.useSearch()
  const { layout } = useLayouts('badge', search.layout)
  const { total = 0, ids, filter, people } = choice
  const sheets = Math.max(1, Math.ceil(total / layout.perSheet))
  const sheet = useSheetNumber(sheets)
  const from = (sheet - 1) * layout.perSheet
  const meant = ids
    ? { ids: ids.slice(from, from + layout.perSheet).join(','), order: filter.order, sheet: 1 }
    : { ...filter, sheet }
  const names = (ids ? choice.ticked : people).slice(from, from + layout.perSheet).map(({ displayName }) => displayName)
  const wish = ids ? { ids: ids.join(','), order: filter.order } : filter
  const at = `/api/v1/workshops/${slug}/badges`
  const side = layout.duplex && search.side

  return (
    <SheetFrame
      layout={layout}
      path={`${at}/preview.svg${stringifySearch({ ...meant, layout: layout.name, side })}`}
      sheet={sheet}
      sheets={sheets}
      names={names.join('; ')}
      note={t('sheet.note')}
    >
      {(ids?.length ?? 0) <= MOST_IDS && (
        <SaveButton
          variant="default"
          size="xs"
          path={`${at}.pdf${stringifySearch({ ...wish, layout: layout.name, force: 'true' })}`}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('sheet.save')}
        </SaveButton>
      )}
    </SheetFrame>
  )
}
