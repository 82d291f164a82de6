/** Papers for the registration desk: sheets to sign on, and the way to badges. */
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { Paper } from './paper.tsx'
import { useChoice } from './use-choice.ts'

const EVERY = ' '
const DAY_MS = 24 * 60 * 60 * 1000

const daysOf = (first: string, last: string): string[] => {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  return Array.from({ length: days }, (_, i) => new Date(Date.parse(first) + i * DAY_MS).toISOString().slice(0, 10))
}

export const SignInPaper = () => {
  const { t } = useTranslation('console/documents')
  const { workshop } = useWorkshop()
  const { day: written } = useFormats()
  const { fileAt } = useChoice()
  const [day, setDay] = useState(EVERY)
  const days = daysOf(workshop.startsOn, workshop.endsOn)
  return (
    <Paper
      title={t('signIn.title')}
      hint={t('signIn.hint')}
      choices={
        <Select
          label={t('signIn.day')}
          data={[
            { value: EVERY, label: t('signIn.every') },
            ...days.map((value) => ({ value, label: written(value) }))
          ]}
          value={day}
          onChange={(to) => setDay(to ?? EVERY)}
          allowDeselect={false}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          w="18rem"
          maw="100%"
        />
      }
      files={
        <SaveButton variant="default" path={fileAt('/sign-in-sheets.pdf', { day: day.trim() })}>
          {t('signIn.save')}
        </SaveButton>
      }
    />
  )
}
