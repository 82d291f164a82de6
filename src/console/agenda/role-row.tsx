/** One person of a session: the role, who it is, and, on demand, what the talk is called and how sure it is. */
import { ActionIcon, Anchor, Button, Group, Paper, Select, SimpleGrid, Text, TextInput, Tooltip } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconAdjustments, IconArrowDown, IconArrowUp, IconTrash, IconUserShare } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerMark } from '../invitations/answer-mark.tsx'
import styles from './form.module.css'
import { type FormValues, newRole } from './form-values.ts'
import { PersonField } from './person-field.tsx'
import { ROLE_STATES, ROLES } from './session.ts'
import { useWords } from './use-words.ts'

const NO_OPENING = { transitionProps: { duration: 0 } }

export const RoleRow = ({ form, at }: { form: UseFormReturnType<FormValues>; at: number }) => {
  const { t } = useWords()
  const { roles } = form.getValues()
  const row = roles[at]
  const [isOpen, setIsOpen] = useState(row !== undefined && (row.talkTitle !== '' || row.state !== 'confirmed'))
  if (!row) return null
  const who = row.name || row.person || t('rolesField.number', { number: at + 1 })
  const isLinked = row.participantId !== null
  const act = (label: string, Icon: typeof IconTrash, onClick: () => void, more: object = {}) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        size="lg"
        aria-label={`${label}: ${who}`}
        onClick={onClick}
        {...more}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  const move = (to: number) => form.reorderListItem('roles', { from: at, to })
  return (
    <Paper withBorder p="xs" role="group" aria-label={who} className={row.state === 'replaced' ? styles.replaced : ''}>
      <div className={styles.role}>
        <Select
          aria-label={t('rolesField.role')}
          data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
          allowDeselect={false}
          comboboxProps={NO_OPENING}
          {...form.getInputProps(`roles.${at}.role`)}
        />
        {isLinked ? (
          <TextInput
            aria-label={t('rolesField.printed')}
            placeholder={row.isUnlisted ? t('rolesField.unlistedHint') : row.person || t('rolesField.printedHint')}
            dir="auto"
            {...form.getInputProps(`roles.${at}.name`)}
          />
        ) : (
          <PersonField
            {...form.getInputProps(`roles.${at}.name`)}
            onPerson={({ id, displayName, listed }) =>
              form.setFieldValue(`roles.${at}`, {
                ...row,
                participantId: id,
                person: displayName,
                name: '',
                isUnlisted: !listed
              })
            }
          />
        )}
        <Group gap={0} wrap="nowrap">
          {act(t('rolesField.more'), IconAdjustments, () => setIsOpen(!isOpen), { 'aria-expanded': isOpen })}
          {act(t('rolesField.up'), IconArrowUp, () => move(at - 1), { disabled: at === 0 })}
          {act(t('rolesField.down'), IconArrowDown, () => move(at + 1), { disabled: at === roles.length - 1 })}
          {act(t('rolesField.remove'), IconTrash, () => form.removeListItem('roles', at))}
        </Group>
      </div>
      {isLinked && (
        <Text size="xs" mt={4}>
          {t('rolesField.linked')} {row.person !== '' && <bdi>{row.person}.</bdi>}{' '}
          {row.isUnlisted && `${t('rolesField.unlisted')} `}
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() =>
              form.setFieldValue(`roles.${at}`, {
                ...row,
                participantId: null,
                person: '',
                name: '',
                isUnlisted: false
              })
            }
          >
            {t('rolesField.other')}
          </Anchor>
        </Text>
      )}
      {row.state !== 'confirmed' && !isOpen && (
        <Text size="xs" mt={4}>
          {t(`roleStates.${row.state}`)}
        </Text>
      )}
      <AnswerMark participantId={row.participantId} />
      {isOpen && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs" mt="xs">
          <TextInput label={t('rolesField.talk')} dir="auto" {...form.getInputProps(`roles.${at}.talkTitle`)} />
          <Select
            label={t('rolesField.state')}
            data={ROLE_STATES.map((value) => ({ value, label: t(`roleStates.${value}`) }))}
            allowDeselect={false}
            comboboxProps={NO_OPENING}
            {...form.getInputProps(`roles.${at}.state`)}
          />
          {row.state !== 'replaced' && (
            <Button
              variant="light"
              size="xs"
              leftSection={<IconUserShare size={16} aria-hidden />}
              style={{ justifySelf: 'start' }}
              onClick={() => {
                form.setFieldValue(`roles.${at}.state`, 'replaced')
                form.insertListItem('roles', { ...newRole(), role: row.role, talkTitle: row.talkTitle }, at + 1)
              }}
            >
              {t('rolesField.replace')}
            </Button>
          )}
        </SimpleGrid>
      )}
    </Paper>
  )
}
