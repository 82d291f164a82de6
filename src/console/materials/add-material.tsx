/** Adds a file to a session: dropped or chosen, then named, then sent. */
import { Alert, Button, FileButton, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DropZone } from '../parts/drop-zone.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import classes from './materials.module.css'
import { ACCEPTED, titleOf, VISIBILITIES, type Visibility } from './materials.ts'
import { ProgressLine } from './progress-line.tsx'
import { useUpload } from './use-upload.ts'
import { useLanguages, useVisibilities } from './use-words.ts'

const NO_OPENING = { transitionProps: { duration: 0 } }

type Draft = { file: File; title: string; visibility: Visibility; language: string | null; key: string }

export const AddMaterial = ({ session }: { session: string }) => {
  const { t } = useTranslation('console/materials')
  const { workshop, slug } = useWorkshop()
  const { upload, progress, fault, setFault, stop } = useUpload()
  const visibilities = useVisibilities()
  const languages = useLanguages()
  const [draft, setDraft] = useState<Draft>()

  const take = (file: File | null | undefined) => {
    if (!file) return
    setFault(undefined)
    const language = workshop.languages.length === 1 ? (workshop.languages[0] ?? null) : null
    setDraft({ file, title: titleOf(file), visibility: 'participants', language, key: crypto.randomUUID() })
  }
  const send = async ({ file, title, visibility, language, key }: Draft) => {
    const query = new URLSearchParams({ session, title: title.trim(), visibility, ...(language && { language }) })
    const url = `/api/v1/workshops/${slug}/materials?${query}`
    if (!(await upload({ file, method: 'POST', url, headers: { 'idempotency-key': key } }))) return
    setDraft(undefined)
    notifyDone(t('done.added', { title: title.trim() }))
  }

  return (
    <Stack gap="xs">
      {fault && (
        <Alert color="red" variant="light" role="alert">
          {fault}
        </Alert>
      )}
      {progress !== undefined && draft && <ProgressLine name={draft.title} progress={progress} onStop={stop} />}
      {!draft && (
        <DropZone className={classes.drop} onFile={take}>
          <Text size="sm" c="dimmed">
            {t('drop')}
          </Text>
          <FileButton accept={ACCEPTED} onChange={take} inputProps={{ 'aria-label': t('choose') }}>
            {(props) => (
              <Button {...props} size="xs" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
                {t('choose')}
              </Button>
            )}
          </FileButton>
        </DropZone>
      )}
      {draft && progress === undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void send(draft)
          }}
        >
          <Stack gap="sm">
            <TextInput
              label={t('fields.title')}
              required
              dir="auto"
              maxLength={200}
              value={draft.title}
              data-autofocus
              onChange={({ currentTarget: { value } }) => setDraft({ ...draft, title: value })}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <Select
                label={t('fields.visibility')}
                data={visibilities}
                allowDeselect={false}
                comboboxProps={NO_OPENING}
                value={draft.visibility}
                onChange={(to) => setDraft({ ...draft, visibility: VISIBILITIES.find((one) => one === to)! })}
              />
              <Select
                label={t('fields.language')}
                placeholder={t('noLanguage')}
                data={languages}
                clearable
                clearButtonProps={{ 'aria-label': t('clearLanguage') }}
                comboboxProps={NO_OPENING}
                value={draft.language}
                onChange={(language) => setDraft({ ...draft, language })}
              />
            </SimpleGrid>
            <Group>
              <Button type="submit" size="sm" disabled={draft.title.trim() === ''}>
                {t('upload')}
              </Button>
              <Button size="sm" variant="default" onClick={() => setDraft(undefined)}>
                {t('cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  )
}
