/** Two people changed the same thing: shows what differs, field by field, and lets the second decide. Nothing is lost silently. */
import { Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export type ConflictField = {
  name: string
  label: string
  /** As people read them; empty text for nothing. */
  mine: string
  theirs: string
}

type Given = {
  /** Fields that both sides changed, or that differ; none: the dialog is closed. */
  fields: ConflictField[] | undefined
  /** Gets for each field whose value to keep. Send it with the new version. */
  onResolve: (choice: Record<string, 'mine' | 'theirs'>) => unknown
  /** Back to the form: nothing is sent, what was typed stays. */
  onClose: () => void
}

const Choice = ({ fields, onResolve, onClose }: Given & { fields: ConflictField[] }) => {
  const { t } = useTranslation('console/shell')
  const [choice, setChoice] = useState<Record<string, 'mine' | 'theirs'>>(() =>
    Object.fromEntries(fields.map(({ name }) => [name, 'mine']))
  )
  const side = (name: string, label: string, which: 'mine' | 'theirs', text: string) => (
    <Radio
      name={`conflict-${name}`}
      value={which}
      checked={choice[name] === which}
      onChange={() => setChoice({ ...choice, [name]: which })}
      aria-label={`${label}: ${t(`conflict.${which}`)}`}
      label={<bdi>{text || t('conflict.nothing')}</bdi>}
    />
  )
  return (
    <Stack>
      <Text size="sm">{t('conflict.lead')}</Text>
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('conflict.field')}</Table.Th>
              <Table.Th>{t('conflict.mine')}</Table.Th>
              <Table.Th>{t('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(({ name, label, mine, theirs }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{side(name, label, 'mine', mine)}</Table.Td>
                <Table.Td>{side(name, label, 'theirs', theirs)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('conflict.back')}
        </Button>
        <Button onClick={() => onResolve(choice)}>{t('conflict.save')}</Button>
      </Group>
    </Stack>
  )
}

/** The form that it is about may itself stand in a dialog. */
const ABOVE_FORMS = 300

export const ConflictDialog = ({ fields, ...rest }: Given) => {
  const { t } = useTranslation('console/shell')
  return (
    <Modal
      opened={fields !== undefined}
      onClose={rest.onClose}
      title={t('conflict.title')}
      size="xl"
      zIndex={ABOVE_FORMS}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {fields && <Choice fields={fields} {...rest} />}
    </Modal>
  )
}
