/** The passport on file: its last letters, putting one there, and erasing it. Nothing is read until one asks. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconId } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { faultOf, fieldFaults } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { CountrySelect } from '../parts/selects.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import type { Person } from './people.ts'
import { useWords } from './use-words.ts'

type OnFile = components['schemas']['PassportView']

const PATH = '/api/v1/workshops/{workshop}/participants/{id}/travel-document' as const

const PassportForm = ({
  person,
  before,
  onDone
}: {
  person: Person
  before: OnFile | undefined
  onDone: () => void
}) => {
  const { t } = useWords()
  const { path } = useWorkshop()
  const [fault, setFault] = useState<unknown>(null)
  const form = useForm({
    initialValues: {
      passportName: before?.passportName ?? '',
      passportNumber: '',
      nationality: before?.nationality ?? person.country ?? '',
      expiresOn: before?.expiresOn ?? ''
    }
  })
  const put = api.useMutation('put', PATH)
  const submit = form.onSubmit(({ expiresOn, passportNumber, ...values }) => {
    const header = { 'if-match': before ? `"${before.version}"` : '*' }
    const body = { ...values, passportNumber: passportNumber.replaceAll(' ', ''), expiresOn: expiresOn || null }
    put.mutateAsync({ params: { path: { ...path, id: person.id }, header }, body }).then(
      () => {
        notifyDone(t('passport.saved'))
        onDone()
      },
      (error) => {
        form.setErrors(fieldFaults(error))
        setFault(error)
      }
    )
  })
  return (
    <form onSubmit={submit}>
      <Stack>
        <FaultNotice error={fault} />
        <TextInput
          required
          maxLength={120}
          label={t('passport.name')}
          description={t('passport.nameHint')}
          data-autofocus
          {...form.getInputProps('passportName')}
        />
        <TextInput
          required
          maxLength={24}
          autoComplete="off"
          label={t('passport.number')}
          description={before && t('passport.numberAgain', { number: before.passportNumber })}
          {...form.getInputProps('passportNumber')}
        />
        <CountrySelect required label={t('passport.nationality')} {...form.getInputProps('nationality')} />
        <TextInput type="date" label={t('passport.expiresOn')} {...form.getInputProps('expiresOn')} />
        <Group justify="flex-end">
          <Button type="submit" loading={put.isPending}>
            {t('passport.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Each reading is written down, so that it waits for the button. */
export const Passport = ({ person }: { person: Person }) => {
  const { t, country } = useWords()
  const { path } = useWorkshop()
  const { day } = useFormats()
  const [isShown, setShown] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const given = { params: { path: { ...path, id: person.id } } }
  const query = api.useQuery('get', PATH, given, { enabled: isShown, retry: false })
  const remove = api.useMutation('delete', PATH)
  const onFile = query.isSuccess ? query.data : undefined
  const isMissing = query.isError && faultOf(query.error).status === 404
  const done = () => {
    setOpen(false)
    setShown(true)
    void query.refetch()
  }
  const askToErase = () =>
    confirmNamed({
      title: t('passport.eraseTitle', { name: person.displayName }),
      children: t('passport.eraseWhat'),
      act: t('passport.erase'),
      onConfirm: () => remove.mutateAsync(given).then(() => query.refetch(), notifyFault)
    })
  return (
    <div>
      <Text fw={600} size="sm">
        {t('passport.title')}
      </Text>
      <Text size="sm" mb="xs" role="status">
        {!isShown && t('passport.hint')}
        {isMissing && t('passport.none')}
        {onFile &&
          [
            onFile.passportName,
            onFile.passportNumber,
            country(onFile.nationality),
            onFile.expiresOn && t('passport.until', { day: day(onFile.expiresOn) })
          ]
            .filter(Boolean)
            .join(' · ')}
      </Text>
      {query.isError && !isMissing && <FaultNotice error={query.error} />}
      <Group gap="xs">
        {!isShown && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconId size={16} aria-hidden />}
            onClick={() => setShown(true)}
          >
            {t('passport.show')}
          </Button>
        )}
        {(onFile || isMissing) && (
          <Button variant="default" size="sm" onClick={() => setOpen(true)}>
            {t(onFile ? 'passport.change' : 'passport.add')}
          </Button>
        )}
        {onFile && (
          <Button variant="default" size="sm" c="red" onClick={askToErase}>
            {t('passport.eraseAsk')}
          </Button>
        )}
      </Group>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('passport.formTitle', { name: person.displayName })}
        closeButtonProps={{ 'aria-label': t('passport.close') }}
      >
        <PassportForm person={person} before={onFile} onDone={done} />
      </Modal>
    </div>
  )
}
