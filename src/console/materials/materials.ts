/** Materials of sessions: what they are, what the server takes, and the requests that change them. */
import { api, client } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'

export type Material = components['schemas']['Material']
export type Change = components['schemas']['MaterialChange']
export type Visibility = Material['visibility']
export const VISIBILITIES: Visibility[] = ['public', 'participants', 'secretariat']

/** What the server takes. */
export const LARGEST_BYTES = 50_000_000
export const ACCEPTED = '.pdf,.pptx,.odp,.png,.jpg,.jpeg,.webp'

type Path = { workshop: string }

export const useMaterials = (path: Path, session: string) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/materials', { params: { path, query: { session } } })

export const refreshMaterials = () =>
  queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/workshops/{workshop}/materials'] })

export const fileAddress = ({ workshop }: Path, id: string): string =>
  `/api/v1/workshops/${workshop}/materials/${id}/file`

const ifMatch = ({ version }: Material) => ({ 'if-match': `"${version}"` })

/** Throws the problem of the answer; what is shown is read anew either way. */
export const changeMaterial = async (path: Path, material: Material, body: Change): Promise<void> => {
  const params = { path: { ...path, id: material.id }, header: ifMatch(material) }
  const { error } = await client.PATCH('/api/v1/workshops/{workshop}/materials/{id}', { params, body })
  await refreshMaterials()
  if (error !== undefined) throw error
}

/** Throws the problem of the answer. */
export const removeMaterial = async (path: Path, material: Material): Promise<void> => {
  const params = { path: { ...path, id: material.id }, header: ifMatch(material) }
  const { error } = await client.DELETE('/api/v1/workshops/{workshop}/materials/{id}', { params })
  await refreshMaterials()
  if (error !== undefined) throw error
}

/** What a file is first called: its name without the ending. */
export const titleOf = ({ name }: File): string =>
  name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200) || name.slice(0, 200)
