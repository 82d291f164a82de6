/** What a session says of itself, in sections that tell what is in them while they are closed. */
import { Accordion, Checkbox, NumberInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import { LanguagesSelect } from '../parts/selects.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { type FormValues, linesOf } from './form-values.ts'
import { useTracks } from './use-draft.ts'
import { useWords } from './use-words.ts'

const NO_OPENING = { transitionProps: { duration: 0 } }
const FIELDS = {
  about: ['abstract', 'objectives', 'track'],
  languages: ['languages', 'interpretation'],
  place: ['capacity', 'onlineUrl', 'onlineIsPublic']
} as const
type Section = keyof typeof FIELDS

export const DetailFields = ({ form }: { form: UseFormReturnType<FormValues> }) => {
  const { t, language } = useWords()
  const { path } = useWorkshop()
  const { data } = useTracks(path)
  const values = form.getValues()
  const [opened, setOpened] = useState<string[]>([])
  const faulty = (Object.keys(FIELDS) as Section[]).filter((section) =>
    FIELDS[section].some((field) => form.errors[field] !== undefined)
  )
  const objectives = linesOf(values.objectives).length
  const summaries: Record<Section, string[]> = {
    about: [
      values.track ?? '',
      values.abstract === '' ? '' : t('sections.described'),
      objectives === 0 ? '' : t('sections.objectives', { count: objectives })
    ],
    languages: [
      values.languages.map(language).join(', '),
      values.interpretation.length === 0
        ? ''
        : t('interpretedInto', { list: values.interpretation.map(language).join(', ') })
    ],
    place: [
      values.capacity === '' ? '' : t('sections.places', { count: values.capacity }),
      values.onlineUrl === '' ? '' : t('hybrid')
    ]
  }
  const section = (name: Section, children: ReactNode) => (
    <Accordion.Item value={name}>
      <Accordion.Control>
        {t(`sections.${name}`)}
        <Text span display="block" size="xs" c="dimmed">
          {summaries[name].filter(Boolean).join(' · ') || t('sections.nothing')}
        </Text>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">{children}</Stack>
      </Accordion.Panel>
    </Accordion.Item>
  )
  return (
    <Accordion
      multiple
      variant="contained"
      transitionDuration={0}
      value={[...new Set([...opened, ...faulty])]}
      onChange={setOpened}
    >
      {section(
        'about',
        <>
          <Textarea
            label={t('fields.abstract')}
            autosize
            minRows={2}
            maxRows={10}
            dir="auto"
            {...form.getInputProps('abstract')}
          />
          <Textarea
            label={t('fields.objectives')}
            description={t('objectivesHint')}
            autosize
            minRows={2}
            maxRows={10}
            dir="auto"
            {...form.getInputProps('objectives')}
          />
          <Select
            label={t('fields.track')}
            placeholder={t('noTrack')}
            data={data?.items.map(({ name }) => name) ?? []}
            clearable
            clearButtonProps={{ 'aria-label': t('clearTrack') }}
            comboboxProps={NO_OPENING}
            {...form.getInputProps('track')}
          />
        </>
      )}
      {section(
        'languages',
        <>
          <LanguagesSelect label={t('fields.languages')} {...form.getInputProps('languages')} />
          <LanguagesSelect label={t('fields.interpretation')} {...form.getInputProps('interpretation')} />
        </>
      )}
      {section(
        'place',
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput
              label={t('fields.capacity')}
              description={t('capacityHint')}
              min={1}
              max={100_000}
              allowDecimal={false}
              {...form.getInputProps('capacity')}
            />
            <TextInput
              label={t('fields.onlineUrl')}
              description={t('onlineHint')}
              type="url"
              dir="ltr"
              placeholder="https://"
              {...form.getInputProps('onlineUrl')}
            />
          </SimpleGrid>
          <Checkbox
            label={t('fields.onlineIsPublic')}
            {...form.getInputProps('onlineIsPublic', { type: 'checkbox' })}
          />
        </>
      )}
    </Accordion>
  )
}
