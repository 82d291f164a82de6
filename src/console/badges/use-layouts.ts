/** The layouts of badges, name plates and seating cards, with what they are called in the language in use. */
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'

export type Layout = components['schemas']['BadgeLayout']
export type Kind = Layout['kind']

const A4 = { width: 210, height: 297 }
/** Until the layouts are read. */
const usual = (kind: Kind, by: Layout['by']): Layout => ({
  name: kind === 'badge' ? 'a6-four-up' : kind,
  about: '',
  kind,
  by,
  sides: ['front'],
  duplex: null,
  page: A4,
  badge: { width: 105, height: 148 },
  perSheet: kind === 'name-plate' ? 1 : 4
})

/** Those of a kind; `layout` is the one that is named, or else the first. */
export const useLayouts = (kind: Kind, named?: string, by: Layout['by'] = 'person') => {
  const { t } = useTranslation('console/badges')
  const { path } = useWorkshop()
  const { data } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/badge-layouts',
    { params: { path } },
    { staleTime: Number.POSITIVE_INFINITY }
  )
  const layouts = data?.items.filter((one) => one.kind === kind && one.by === by) ?? [usual(kind, by)]
  return {
    layouts,
    layout: layouts.find(({ name }) => name === named) ?? layouts[0] ?? usual(kind, by),
    /** Layouts that somebody made have no name but that of their file. */
    titleOf: ({ name }: Pick<Layout, 'name'>) => t(`layouts.${name}.title`, { defaultValue: name }),
    aboutOf: ({ name, about }: Pick<Layout, 'name' | 'about'>) => t(`layouts.${name}.about`, { defaultValue: about })
  }
}
