/** Categories of participants: the letter and colour on the badge, and where such people stand in the list. */
import { Table } from '@mantine/core'
import { IconTags } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { CategoryMark } from '../parts/category-mark.tsx'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { type Category, CategoryDialog } from './category-dialog.tsx'
import { ListFrame } from './list-frame.tsx'
import { RowActions } from './row-actions.tsx'
import { useEdit } from './use-edit.ts'

export const CategoriesTab = () => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const { edit, isNew, open } = useEdit()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/categories', { params: { path } })
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}/categories/{id}')
  const again = () => void refetch()
  const opened = data?.items.find(({ id }) => id === edit)
  const askToRemove = ({ id, name }: Category) =>
    confirmNamed({
      title: t('removeQuestion', { name }),
      children: t('categories.removeText'),
      act: t('removeOne', { name }),
      onConfirm: () => remove.mutateAsync({ params: { path: { ...path, id } } }).then(again, notifyFault)
    })
  return (
    <>
      <ListFrame
        lead={t('categories.lead')}
        add={t('categories.add')}
        onAdd={() => open('new')}
        error={error}
        onRetry={again}
        count={data?.items.length}
        empty={{ icon: IconTags, title: t('categories.empty'), hint: t('categories.emptyHint') }}
      >
        <Table aria-label={t('tabs.categories')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('categories.name')}</Table.Th>
              <Table.Th>{t('categories.section')}</Table.Th>
              <Table.Th>
                <span className="unseen">{t('actions')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data?.items.map((category) => (
              <Table.Tr key={category.id}>
                <Table.Td>
                  <CategoryMark {...category} />
                </Table.Td>
                <Table.Td>{t(`categories.sections.${category.section}`)}</Table.Td>
                <Table.Td>
                  <RowActions
                    name={category.name}
                    onEdit={() => open(category.id)}
                    onRemove={() => askToRemove(category)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListFrame>
      {(isNew || opened) && <CategoryDialog key={edit} category={opened} onSaved={again} />}
    </>
  )
}
