/** Where the file of an agenda is dropped or chosen, and which files are understood. */
import { Button, FileButton, Text, ThemeIcon } from '@mantine/core'
import { IconCalendarUp, IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DropZone } from '../parts/drop-zone.tsx'
import classes from './file-place.module.css'

const ACCEPTED = '.json,.xml,.csv,.xlsx'

export const FilePlace = ({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) => {
  const { t } = useTranslation('console/schedules')
  const take = (file: File | null | undefined) => file && onFile(file)
  return (
    <DropZone className={classes.drop} onFile={take}>
      <ThemeIcon variant="light" size={56} radius="xl">
        <IconCalendarUp size={28} aria-hidden />
      </ThemeIcon>
      <Text>{t('file.drop')}</Text>
      <FileButton accept={ACCEPTED} onChange={take} inputProps={{ 'aria-label': t('file.choose') }}>
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={18} aria-hidden />} loading={isBusy}>
            {t('file.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed" maw="34rem">
        {t('file.hint')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('file.limits')}
      </Text>
    </DropZone>
  )
}
