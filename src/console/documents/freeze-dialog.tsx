/** Freezes the list as it stands: as a provisional or a final version, with a note. */
import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { IconSnowflake } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { versionsChanged } from './versions.ts'

const KINDS = ['provisional', 'final'] as const
const LONGEST_NOTE = 300

type Given = { isOpen: boolean; people: number | undefined; onClose: () => void }

export const FreezeDialog = ({ isOpen, people, onClose }: Given) => {
  const { t } = useTranslation('console/documents')
  const { path } = useWorkshop()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('provisional')
  const [note, setNote] = useState('')
  const key = useRef(crypto.randomUUID())
  const freeze = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/lists')
  const close = () => {
    freeze.reset()
    onClose()
  }
  const save = () =>
    freeze
      .mutateAsync({ params: { path, header: { 'idempotency-key': key.current } }, body: { kind, note: note.trim() } })
      .then(async ({ symbol }) => {
        key.current = crypto.randomUUID()
        setNote('')
        close()
        notifyDone(t('freeze.done', { symbol }))
        await versionsChanged()
      })
      .catch(() => {
        key.current = crypto.randomUUID()
      })
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('freeze.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack>
          <Text size="sm">{people === undefined ? t('freeze.lead') : t('freeze.people', { count: people })}</Text>
          <FaultNotice error={freeze.error} />
          <Radio.Group label={t('freeze.kind')} value={kind} onChange={(to) => setKind(to as typeof kind)}>
            <Stack gap={6} mt={6}>
              {KINDS.map((value) => (
                <Radio key={value} value={value} label={t(`kinds.${value}`)} description={t(`freeze.hints.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={t('freeze.note')}
            description={t('freeze.noteHint')}
            value={note}
            maxLength={LONGEST_NOTE}
            onChange={({ currentTarget: { value } }) => setNote(value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={freeze.isPending} leftSection={<IconSnowflake size={16} aria-hidden />}>
              {t('freeze.act')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
