/** What can be done to a row: edit and remove, each saying to which. */
import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Given = { name: string; onEdit?: () => void; onRemove?: () => void }

export const RowActions = ({ name, onEdit, onRemove }: Given) => {
  const { t } = useTranslation('console/settings')
  const action = (label: string, Icon: typeof IconPencil, act: (() => void) | undefined) =>
    act && (
      <Tooltip label={label}>
        <ActionIcon variant="subtle" color="gray.7" aria-label={label} onClick={act}>
          <Icon size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    )
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {action(t('edit', { name }), IconPencil, onEdit)}
      {action(t('removeOne', { name }), IconTrash, onRemove)}
    </Group>
  )
}
