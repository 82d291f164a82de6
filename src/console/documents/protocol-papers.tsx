/** Papers for protocol: name plates and seating cards. */
import { Checkbox, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { Paper } from './paper.tsx'
import { useChoice } from './use-choice.ts'

const BY = ['country', 'person'] as const

export const NamePlatesPaper = () => {
  const { t } = useTranslation('console/documents')
  const { fileAt } = useChoice()
  const [by, setBy] = useState<(typeof BY)[number]>('country')
  return (
    <Paper
      title={t('plates.title')}
      hint={t('plates.hint')}
      choices={
        <SegmentedControl
          aria-label={t('plates.by')}
          value={by}
          onChange={(to) => setBy(to as typeof by)}
          data={BY.map((value) => ({ value, label: t(`plates.each.${value}`) }))}
        />
      }
      files={
        <SaveButton variant="default" path={fileAt('/name-plates.pdf', { by })}>
          {t('plates.save')}
        </SaveButton>
      }
    />
  )
}

export const SeatingPaper = () => {
  const { t, i18n } = useTranslation('console/documents')
  const { fileAt } = useChoice()
  const [startingWith, setStart] = useState<string | null>(null)
  const [numbered, setNumbered] = useState(false)
  const { data } = api.useQuery('get', '/api/v1/countries', {}, { staleTime: Number.POSITIVE_INFINITY })
  const states = (data?.items ?? [])
    .filter(({ unStatus }) => unStatus === 'member')
    .map(({ iso3, names }) => ({ value: iso3, label: names[i18n.language as 'en'] ?? iso3 }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language))
  return (
    <Paper
      title={t('seating.title')}
      hint={t('seating.hint')}
      choices={
        <>
          <Select
            label={t('seating.start')}
            placeholder={t('seating.alphabet')}
            data={states}
            value={startingWith}
            onChange={setStart}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('seating.clear') }}
            comboboxProps={{ transitionProps: { duration: 0 } }}
            w="18rem"
            maw="100%"
          />
          <Checkbox
            label={t('seating.numbered')}
            checked={numbered}
            onChange={({ currentTarget: { checked } }) => setNumbered(checked)}
            pb={8}
          />
        </>
      }
      files={
        <SaveButton
          variant="default"
          path={fileAt('/seating-cards.pdf', { startingWith, numbered: numbered ? 'true' : undefined })}
        >
          {t('seating.save')}
        </SaveButton>
      }
    />
  )
}
