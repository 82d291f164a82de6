/** What an import may do besides: rooms and tracks that are new, and names that are those of participants. */
import { Checkbox, Fieldset, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import type { AgendaReport, Choice } from './send-agenda.ts'

type Given = { choice: Choice; report: AgendaReport; isBusy: boolean; onChange: (choice: Choice) => void }

export const ChoiceFields = ({ choice, report, isBusy, onChange }: Given) => {
  const { t } = useTranslation('console/schedules')
  const { list } = useFormats()
  const names = [...new Set(report.sessions.flatMap(({ people }) => people.map(({ name }) => name)))]
  const field = (name: keyof Choice, told: string[]) => (
    <Checkbox
      label={t(`choice.${name}`)}
      description={told.length > 0 ? list(told) : t(`choiceHint.${name}`)}
      checked={choice[name]}
      disabled={isBusy}
      onChange={({ currentTarget: { checked } }) => onChange({ ...choice, [name]: checked })}
    />
  )
  return (
    <Fieldset legend={t('choices')}>
      <Stack gap="sm">
        {field('createRooms', report.newRooms)}
        {field('createTracks', report.newTracks)}
        {field('linkPeople', names)}
      </Stack>
    </Fieldset>
  )
}
