/** What all letters of the workshop say alike. */
import { Button, Group, Paper, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { changedByBoth, useCarefulSaving } from '../parts/use-careful-saving.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { lettersChanged } from './use-candidates.ts'

type Settings = components['schemas']['LetterSettings']
type Body = components['schemas']['LetterSettingsBody']

const PATH = '/api/v1/workshops/{workshop}/letter-settings' as const
const bodyOf = ({ version: _, ...body }: Settings): Body => body

const useLetterSettings = (read: Settings) => {
  const { t } = useTranslation('console/letters')
  const { path } = useWorkshop()
  const [base, setBase] = useState(read)
  const [fault, setFault] = useState<unknown>(null)
  const form = useForm<Body>({ initialValues: bodyOf(base) })
  const put = api.useMutation('put', PATH)
  const { save, dialog } = useCarefulSaving<Settings, Partial<Body>, Settings>({
    send: (on, change) =>
      put.mutateAsync({
        params: { path, header: { 'if-match': `"${on.version}"` } },
        body: { ...bodyOf(on), ...change }
      }),
    read: async () => {
      const { data, error } = await client.GET(PATH, { params: { path } })
      if (!data) throw error
      return data
    },
    compare: (from, mine, theirs) =>
      changedByBoth<Partial<Body>>(bodyOf(from), mine, bodyOf(theirs)).map((name) => ({
        name,
        label: t(`settings.${name}`),
        mine: String(mine[name] ?? ''),
        theirs: String(theirs[name] ?? '')
      })),
    theirsKept: (theirs) => theirs
  })
  const submit = async (values: Body) => {
    setFault(null)
    const before = bodyOf(base)
    const names = (Object.keys(values) as (keyof Body)[]).filter((name) => values[name] !== before[name])
    await save(base, Object.fromEntries(names.map((name) => [name, values[name]]))).then(
      (after) => {
        if (after === undefined) return
        setBase(after)
        form.setValues(bodyOf(after))
        form.resetDirty(bodyOf(after))
        queryClient.setQueryData(api.queryOptions('get', PATH, { params: { path } }).queryKey, after)
        notifyDone(t('settings.saved'))
        void lettersChanged()
      },
      (error) => {
        form.setErrors(fieldFaults(error))
        setFault(error)
      }
    )
  }
  return { form, fault, dialog, isSaving: put.isPending, submit: form.onSubmit((values) => void submit(values)) }
}

const SettingsForm = ({ read }: { read: Settings }) => {
  const { t } = useTranslation('console/letters')
  const { form, fault, dialog, isSaving, submit } = useLetterSettings(read)
  const field = (name: keyof Body) => ({ label: t(`settings.${name}`), ...form.getInputProps(name) })
  return (
    <form onSubmit={submit}>
      <Paper withBorder p="lg" maw="52rem">
        <Stack>
          <FaultNotice error={fault} />
          <Text size="sm">{t('settings.lead')}</Text>
          <TextInput maxLength={60} description={t('settings.referenceHint')} {...field('referencePrefix')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput maxLength={200} {...field('signatoryName')} />
            <TextInput maxLength={300} {...field('signatoryTitle')} />
          </SimpleGrid>
          <TextInput maxLength={300} description={t('settings.contactHint')} {...field('contact')} />
          <Textarea
            autosize
            minRows={2}
            maxLength={1500}
            description={t('settings.coveredHint')}
            {...field('covered')}
          />
          <Textarea autosize minRows={2} maxLength={1500} {...field('notCovered')} />
          <TextInput
            type="date"
            maw="16rem"
            description={t('settings.replyByHint')}
            {...field('replyBy')}
            value={form.values.replyBy ?? ''}
            onChange={(event) => form.setFieldValue('replyBy', event.currentTarget.value || null)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={isSaving}>
              {t('settings.save')}
            </Button>
          </Group>
        </Stack>
      </Paper>
      {dialog}
    </form>
  )
}

export const LetterSettings = () => {
  const { path } = useWorkshop()
  const { data, error, refetch } = api.useQuery('get', PATH, { params: { path } })
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingScreen />
  return <SettingsForm read={data} />
}
