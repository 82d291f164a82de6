/** The layouts of badges, with what they are called in the language in use. */
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'

export type Layout = components['schemas']['BadgeLayout']

/** Until the layouts are read. */
const USUAL: Layout = {
  name: 'a6-four-up',
  about: '',
  page: { width: 210, height: 297 },
  badge: { width: 105, height: 148 },
  perSheet: 4
}

export const useLayouts = (named?: string) => {
  const { t } = useTranslation('console/badges')
  const { path } = useWorkshop()
  const { data } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/badge-layouts',
    { params: { path } },
    { staleTime: Number.POSITIVE_INFINITY }
  )
  const layouts = data?.items ?? [USUAL]
  return {
    layouts,
    layout: layouts.find(({ name }) => name === (named ?? USUAL.name)) ?? layouts[0] ?? USUAL,
    /** Layouts that somebody made have no name but that of their file. */
    titleOf: ({ name }: Pick<Layout, 'name'>) => t(`layouts.${name}.title`, { defaultValue: name }),
    aboutOf: ({ name, about }: Pick<Layout, 'name' | 'about'>) => t(`layouts.${name}.about`, { defaultValue: about })
  }
}
