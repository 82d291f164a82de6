/** What may be done with one person's badge: print it alone, or issue a new one. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDotsVertical, IconPrinter, IconRefreshAlert } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { choiceChanged, type Wearer } from './use-choice.ts'
import { usePrint } from './use-print.ts'

export const PersonMenu = ({ person: { participantId, displayName: name, prints } }: { person: Wearer }) => {
  const { t } = useTranslation('console/badges')
  const { path } = useWorkshop()
  const { print } = usePrint()
  const issue = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/{id}/badge-token')
  const reissue = () =>
    confirmNamed({
      title: t('reissue.title', { name }),
      children: t('reissue.what', { name }),
      act: t('reissue.act', { name }),
      onConfirm: () =>
        issue
          .mutateAsync({
            params: { path: { ...path, id: participantId }, header: { 'idempotency-key': crypto.randomUUID() } }
          })
          .then(() => {
            notifyDone(t('reissue.done', { name }))
            return choiceChanged()
          }, notifyFault)
    })

  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Tooltip label={t('menu.open', { name })}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('menu.open', { name })}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => print({ ids: [participantId], layout: 'a6-single' })}
        >
          {t(prints > 0 ? 'menu.again' : 'menu.alone')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconRefreshAlert size={16} aria-hidden />} onClick={reissue}>
          {t('menu.reissue')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
