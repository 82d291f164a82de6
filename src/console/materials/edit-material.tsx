/** What is said of a material, to be changed. */
import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Change, type Material, VISIBILITIES } from './materials.ts'
import { useLanguages, useVisibilities } from './use-words.ts'

type Given = { material: Material; onSave: (change: Change) => Promise<void>; onCancel: () => void }

const NO_OPENING = { transitionProps: { duration: 0 } }

export const EditMaterial = ({ material, onSave, onCancel }: Given) => {
  const { t } = useTranslation('console/materials')
  const visibilities = useVisibilities()
  const languages = useLanguages(material.language)
  const [title, setTitle] = useState(material.title)
  const [visibility, setVisibility] = useState(material.visibility)
  const [language, setLanguage] = useState(material.language)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onSave({ title: title.trim(), visibility, language })
      }}
    >
      <Stack gap="sm" mt="xs">
        <TextInput
          label={t('fields.title')}
          required
          dir="auto"
          maxLength={200}
          value={title}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={t('fields.visibility')}
            data={visibilities}
            allowDeselect={false}
            comboboxProps={NO_OPENING}
            value={visibility}
            onChange={(to) => setVisibility(VISIBILITIES.find((one) => one === to)!)}
          />
          <Select
            label={t('fields.language')}
            placeholder={t('noLanguage')}
            data={languages}
            clearable
            clearButtonProps={{ 'aria-label': t('clearLanguage') }}
            comboboxProps={NO_OPENING}
            value={language}
            onChange={setLanguage}
          />
        </SimpleGrid>
        <Group>
          <Button type="submit" size="sm" disabled={title.trim() === ''}>
            {t('save')}
          </Button>
          <Button size="sm" variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
