/** A role in the workshop, and for officers the agency whose people they see. */
import { Radio, Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'

const ROLES = ['organiser', 'agency-officer', 'desk', 'participant'] as const

type Input = { value?: unknown; error?: React.ReactNode; onChange: (value: never) => void }

export const RoleFields = ({ role, agency }: { role: Input; agency: Input }) => {
  const { t } = useTranslation('console/settings')
  const { workshop } = useWorkshop()
  return (
    <>
      <Radio.Group
        label={t('team.role')}
        value={role.value as string}
        error={role.error}
        onChange={(value) => role.onChange(value as never)}
      >
        <Stack gap="xs" mt="xs">
          {ROLES.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`roles.${one}`, { ns: 'console/shell' })}
              description={t(`team.can.${one}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {role.value === 'agency-officer' && (
        <Select
          label={t('team.agency')}
          data={workshop.agencies.map((one) => ({ value: one.agency, label: `${one.agency}: ${one.name}` }))}
          required
          value={agency.value as string | null}
          error={agency.error}
          onChange={(value) => agency.onChange(value as never)}
          comboboxProps={{ transitionProps: { duration: 0 } }}
        />
      )}
    </>
  )
}
