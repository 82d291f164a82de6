/** A button that saves a file and shows that it is on its way. */
import { Button, type ButtonProps } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { notifyFault } from '../parts/notices.tsx'
import { saveFile } from './save-file.ts'

type Given = ButtonProps & {
  path: string
  method?: 'GET' | 'POST'
  children: ReactNode
  'aria-label'?: string
  onSaved?: () => void
}

export const SaveButton = ({ path, method, children, onSaved, ...button }: Given) => {
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    await saveFile(path, method)
      .then(onSaved, notifyFault)
      .finally(() => setSaving(false))
  }
  return (
    <Button leftSection={<IconDownload size={16} aria-hidden />} {...button} loading={isSaving} onClick={save}>
      {children}
    </Button>
  )
}
