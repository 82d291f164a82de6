/** Sets attendance right: an entry by hand, in the place of a wrong scan or where one is missing, with the reason. */
import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { clockIn, instantIn } from '../../platform/zones.ts'
import { api } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { DoorSelect } from './door-select.tsx'
import type { Scan } from './scan-line.tsx'
import { attendanceChanged, type LiveDoor } from './use-live.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

type Given = {
  participant: string
  doors: LiveDoor[]
  /** The scan in whose place the entry comes. */
  scan?: Scan | undefined
}

const Form = ({ participant, doors, scan, onClose }: Given & { onClose: () => void }) => {
  const { t } = useTranslation('console/attendance')
  const { path, workshop } = useWorkshop()
  const { timeZone } = workshop
  const { moment, shortDay } = useFormats()
  const { door: asked } = route.useSearch()
  const key = useRef(crypto.randomUUID())
  const person = api.useQuery('get', '/api/v1/workshops/{workshop}/participants/{id}', {
    params: { path: { ...path, id: participant } }
  })
  const act = api.useMutation('post', '/api/v1/workshops/{workshop}/attendance/corrections')
  const first = doors.find(({ checkpointId }) => checkpointId === (scan?.checkpoint.id ?? asked)) ?? doors.at(-1)
  const startOf = (door: LiveDoor | undefined) =>
    door?.startsAt ? clockIn(timeZone, new Date(door.startsAt)) : '08:30'
  const form = useForm({
    initialValues: {
      checkpoint: first?.checkpointId ?? '',
      direction: scan?.direction ?? ('in' as 'in' | 'out'),
      clock: scan ? clockIn(timeZone, new Date(scan.happenedAt)) : startOf(first),
      reason: '',
      voids: scan !== undefined
    },
    validate: {
      reason: (reason) => (reason.trim() === '' ? t('correction.needsReason') : null),
      clock: (clock) => (/^\d\d:\d\d$/.test(clock) ? null : t('correction.needsTime'))
    }
  })
  const door = doors.find(({ checkpointId }) => checkpointId === form.values.checkpoint)
  const name = person.data?.displayName ?? '…'
  const submit = form.onSubmit(({ checkpoint, direction, clock, reason, voids }) =>
    act
      .mutateAsync({
        params: { path, header: { 'idempotency-key': key.current } },
        body: {
          participantId: participant,
          checkpoint,
          direction,
          happenedAt: instantIn(timeZone, door?.day ?? workshop.startsOn, clock).toISOString(),
          reason,
          ...(scan && voids && { voids: [scan.id] })
        }
      })
      .then(() => {
        notifyDone(t('correction.done', { name }))
        onClose()
        return attendanceChanged()
      })
      .catch((error: unknown) => {
        const { happenedAt, ...others } = fieldFaults(error)
        form.setErrors({ ...others, ...(happenedAt && { clock: happenedAt }) })
      })
  )
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>
          <bdi>{name}</bdi>
        </Text>
        <DoorSelect
          doors={doors}
          value={form.values.checkpoint}
          onChange={(id) => {
            form.setFieldValue('checkpoint', id)
            if (!scan) form.setFieldValue('clock', startOf(doors.find(({ checkpointId }) => checkpointId === id)))
          }}
        />
        <Group align="flex-end">
          <SegmentedControl
            aria-label={t('correction.direction')}
            data={(['in', 'out'] as const).map((value) => ({ value, label: t(`directions.${value}`) }))}
            {...form.getInputProps('direction')}
          />
          <TextInput
            type="time"
            label={t('correction.time', { day: door?.day ? shortDay(door.day) : '' })}
            required
            {...form.getInputProps('clock')}
          />
        </Group>
        {scan && (
          <Checkbox
            label={t('correction.instead', { when: moment(scan.happenedAt, timeZone) })}
            {...form.getInputProps('voids', { type: 'checkbox' })}
          />
        )}
        <TextInput
          label={t('correction.reason')}
          description={t('correction.reasonHint')}
          required
          maxLength={300}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FaultNotice error={act.error ?? person.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('confirm.keep', { ns: 'console/shell' })}
          </Button>
          <Button type="submit" loading={act.isPending}>
            {t(`correction.act.${form.values.direction}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Open while the address says so (`?correct=`). */
export const CorrectionDialog = (given: Given) => {
  const { t } = useTranslation('console/attendance')
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const isOpen = search.correct !== undefined && given.participant !== ''
  const close = () =>
    void navigate({
      search: (before) => ({
        ...before,
        correct: undefined,
        // on the list of scans the person stays in question
        participant: before.tab === 'missing' ? undefined : before.participant
      })
    })
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('correction.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {isOpen && <Form key={`${given.participant} ${search.correct}`} {...given} onClose={close} />}
    </Modal>
  )
}
