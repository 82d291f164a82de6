/** Who does what in a session, in the order in which it is printed. */
import { Button, Fieldset, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconUserPlus } from '@tabler/icons-react'
import { type FormValues, newRole } from './form-values.ts'
import { RoleRow } from './role-row.tsx'
import { useWords } from './use-words.ts'

export const RolesField = ({ form }: { form: UseFormReturnType<FormValues> }) => {
  const { t } = useWords()
  const { roles } = form.getValues()
  return (
    <Fieldset legend={t('fields.roles')} p="sm">
      <Stack gap="sm">
        {roles.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('rolesField.nobody')}
          </Text>
        )}
        {roles.map(({ key }, i) => (
          <RoleRow key={key} form={form} at={i} />
        ))}
        <Button
          variant="light"
          size="xs"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => form.insertListItem('roles', newRole())}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('rolesField.add')}
        </Button>
      </Stack>
    </Fieldset>
  )
}
