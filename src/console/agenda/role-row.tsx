/** One person of a session: the role, who it is, what the talk is called, and how sure it is. */
import { ActionIcon, Anchor, Group, Paper, Select, SimpleGrid, Text, TextInput, Tooltip } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { FormValues } from './form-values.ts'
import { PersonField } from './person-field.tsx'
import { ROLE_STATES, ROLES } from './session.ts'
import { useWords } from './use-words.ts'

const NO_OPENING = { transitionProps: { duration: 0 } }

export const RoleRow = ({ form, at }: { form: UseFormReturnType<FormValues>; at: number }) => {
  const { t } = useWords()
  const { roles } = form.getValues()
  const row = roles[at]
  if (!row) return null
  const who = row.name || row.person || t('rolesField.number', { number: at + 1 })
  const act = (label: string, Icon: typeof IconTrash, isOff: boolean, onClick: () => void) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        aria-label={`${label}: ${who}`}
        disabled={isOff}
        onClick={onClick}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  const isLinked = row.participantId !== null
  return (
    <Paper withBorder p="xs" role="group" aria-label={who}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
        <Select
          label={t('rolesField.role')}
          data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
          allowDeselect={false}
          comboboxProps={NO_OPENING}
          {...form.getInputProps(`roles.${at}.role`)}
        />
        <Select
          label={t('rolesField.state')}
          data={ROLE_STATES.map((value) => ({ value, label: t(`roleStates.${value}`) }))}
          allowDeselect={false}
          comboboxProps={NO_OPENING}
          {...form.getInputProps(`roles.${at}.state`)}
        />
        {isLinked ? (
          <TextInput
            label={t('rolesField.printed')}
            placeholder={t('rolesField.printedHint')}
            dir="auto"
            {...form.getInputProps(`roles.${at}.name`)}
          />
        ) : (
          <PersonField
            {...form.getInputProps(`roles.${at}.name`)}
            onPerson={({ id, displayName }) => {
              form.setFieldValue(`roles.${at}.participantId`, id)
              form.setFieldValue(`roles.${at}.person`, displayName)
              form.setFieldValue(`roles.${at}.name`, '')
            }}
          />
        )}
        <TextInput label={t('rolesField.talk')} dir="auto" {...form.getInputProps(`roles.${at}.talkTitle`)} />
      </SimpleGrid>
      <Group justify="space-between" mt={4}>
        {isLinked ? (
          <Text size="xs">
            {t('rolesField.linked')} {row.person !== '' && <bdi>{row.person}</bdi>}{' '}
            <Anchor
              component="button"
              type="button"
              size="xs"
              onClick={() => form.setFieldValue(`roles.${at}`, { ...row, participantId: null, person: '', name: '' })}
            >
              {t('rolesField.other')}
            </Anchor>
          </Text>
        ) : (
          <Text size="xs" c="dimmed">
            {t('rolesField.text')}
          </Text>
        )}
        <Group gap={4}>
          {act(t('rolesField.up'), IconArrowUp, at === 0, () =>
            form.reorderListItem('roles', { from: at, to: at - 1 })
          )}
          {act(t('rolesField.down'), IconArrowDown, at === roles.length - 1, () =>
            form.reorderListItem('roles', { from: at, to: at + 1 })
          )}
          {act(t('rolesField.remove'), IconTrash, false, () => form.removeListItem('roles', at))}
        </Group>
      </Group>
    </Paper>
  )
}
