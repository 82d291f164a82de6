/** Chooses a door: days first, then the sessions of each day. */
import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { type LiveDoor, useDoorName } from './use-live.ts'

type Given = {
  doors: LiveDoor[]
  value: string | null
  onChange: (door: string) => void
  label?: string
  error?: string
}

const STILL = { transitionProps: { duration: 0 } }

export const DoorSelect = ({ doors, value, onChange, label, error }: Given) => {
  const { t } = useTranslation('console/attendance')
  const { day: longDay } = useFormats()
  const nameOf = useDoorName()
  const days = [...new Set(doors.flatMap(({ day }) => (day ? [day] : [])))]
  return (
    <Select
      label={label ?? t('door.label')}
      error={error}
      data={days.map((day) => ({
        group: longDay(day),
        items: doors
          .filter((door) => door.day === day)
          .map((door) => ({ value: door.checkpointId, label: nameOf(door, true) }))
      }))}
      value={value}
      onChange={(door) => door && onChange(door)}
      allowDeselect={false}
      searchable
      comboboxProps={STILL}
      maw="32rem"
      w="100%"
    />
  )
}
