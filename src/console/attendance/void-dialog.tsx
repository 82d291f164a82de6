/** Takes a scan back, with the reason. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import type { Scan } from './scan-line.tsx'
import { attendanceChanged } from './use-live.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

const Form = ({ scan, onClose }: { scan: Scan; onClose: () => void }) => {
  const { t } = useTranslation('console/attendance')
  const { path, workshop } = useWorkshop()
  const { moment } = useFormats()
  const act = api.useMutation('post', '/api/v1/workshops/{workshop}/attendance/scans/{id}/void')
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('correction.needsReason') : null) }
  })
  const submit = form.onSubmit(({ reason }) =>
    act
      .mutateAsync({ params: { path: { ...path, id: scan.id } }, body: { reason } })
      .then(() => {
        notifyDone(t('void.done'))
        onClose()
        return attendanceChanged()
      })
      .catch((error: unknown) => form.setErrors(fieldFaults(error)))
  )
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">
          {t('void.what', {
            name: scan.participant?.displayName ?? t('scans.unknown'),
            when: moment(scan.happenedAt, workshop.timeZone)
          })}
        </Text>
        <TextInput
          label={t('correction.reason')}
          description={t('correction.reasonHint')}
          required
          maxLength={300}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FaultNotice error={act.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('confirm.keep', { ns: 'console/shell' })}
          </Button>
          <Button type="submit" color="red.9" loading={act.isPending}>
            {t('void.act')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

export const VoidDialog = ({ scan }: { scan: Scan | undefined }) => {
  const { t } = useTranslation('console/attendance')
  const navigate = route.useNavigate()
  const close = () => void navigate({ search: (before) => ({ ...before, void: undefined }) })
  return (
    <Modal
      opened={scan !== undefined}
      onClose={close}
      title={t('void.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {scan && <Form scan={scan} onClose={close} />}
    </Modal>
  )
}
