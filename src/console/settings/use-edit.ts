/** Which row is open in the dialog: it stands in the address, so that it can be linked and closed by going back. */
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/signed-in/w/$workshop/settings')

export const useEdit = () => {
  const navigate = route.useNavigate()
  const { tab, edit } = route.useSearch()
  return {
    edit,
    isNew: edit === 'new',
    open: (id: string) => void navigate({ search: { tab, edit: id } }),
    close: () => void navigate({ search: { tab } })
  }
}
