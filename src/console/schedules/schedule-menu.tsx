/** The agenda as files of other programs: in by import, out as what was released. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { saveFile } from '../tasks/save-file.ts'
import { AgendaImportDialog } from './import-dialog.tsx'

type Given = { isEditable: boolean; isReleased: boolean }

const icon = <IconDownload size={16} aria-hidden />

export const ScheduleMenu = ({ isEditable, isReleased }: Given) => {
  const { t, i18n } = useTranslation('console/schedules')
  const { slug } = useWorkshop()
  const [isImporting, setImporting] = useState(false)
  if (!isEditable && !isReleased) return null
  const at = `/api/v1/workshops/${slug}`
  const save = (path: string) => void saveFile(path).catch(notifyFault)
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isEditable && (
            <>
              <Menu.Item leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => setImporting(true)}>
                {t('import')}
              </Menu.Item>
              <Menu.Item
                leftSection={icon}
                onClick={() => save(`${at}/agenda/import-template.xlsx?lang=${i18n.language}`)}
              >
                {t('template')}
              </Menu.Item>
            </>
          )}
          {isEditable && isReleased && <Menu.Divider />}
          {isReleased && (
            <>
              <Menu.Item leftSection={icon} onClick={() => save(`${at}/schedule.json`)}>
                {t('json')}
              </Menu.Item>
              <Menu.Item leftSection={icon} onClick={() => save(`${at}/schedule.xml`)}>
                {t('xml')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isEditable && <AgendaImportDialog isOpen={isImporting} onClose={() => setImporting(false)} />}
    </>
  )
}
