/** The form by which a workshop is made again. */
import { Button, Checkbox, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayPlus, daysFrom } from '../../overview/rules.for-days.ts'
import { api } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { PlaceFields } from './place-fields.tsx'
import { refreshWorkshops } from './refresh.ts'
import { isSlug, TitleFields } from './title-fields.tsx'

const WHAT = ['rooms', 'categories', 'agencies', 'team', 'agenda'] as const
const HINTED: readonly string[] = ['team', 'agenda']

type Given = { workshop: components['schemas']['Workshop']; onClose: () => void }

export const CloneForm = ({ workshop, onClose }: Given) => {
  const { t } = useTranslation('console/workshops')
  const { days } = useFormats()
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const clone = api.useMutation('post', '/api/v1/workshops/{workshop}/clone')
  const needed = (message: string) => (value: string | null) => (value?.trim() ? null : message)
  const form = useForm({
    initialValues: {
      title: workshop.title,
      slug: '',
      startsOn: '',
      timeZone: workshop.timeZone,
      city: workshop.city,
      country: workshop.country,
      what: { rooms: true, categories: true, agencies: true, team: true, agenda: true }
    },
    validate: {
      title: needed(t('errors.title')),
      slug: (slug) => (isSlug(slug) ? null : t('errors.slug')),
      startsOn: needed(t('errors.startsOn')),
      timeZone: needed(t('errors.zone')),
      city: needed(t('errors.city')),
      country: needed(t('errors.country'))
    }
  })
  const { startsOn } = form.values
  const lasts = daysFrom(workshop.startsOn, workshop.endsOn)
  const ends = startsOn && t('again.ends', { count: lasts + 1, days: days(startsOn, dayPlus(startsOn, lasts)) })

  const submit = form.onSubmit(({ slug, city, ...plain }) =>
    clone.mutate(
      {
        params: { path: { workshop: workshop.slug }, header: { 'idempotency-key': key } },
        // the place of the meeting goes along only where the city is the same
        body: { ...plain, ...(slug && { slug }), ...(city !== workshop.city && { city }) }
      },
      {
        onError: (error) => form.setErrors(fieldFaults(error)),
        onSuccess: async (made) => {
          await refreshWorkshops()
          notifyDone(t('again.done', { title: made.title }))
          await navigate({ to: '/w/$workshop', params: { workshop: made.slug } })
        }
      }
    )
  )

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('again.lead')}
        </Text>
        <TitleFields title={form.getInputProps('title')} slug={form.getInputProps('slug')} />
        <TextInput
          type="date"
          label={t('fields.startsOn')}
          description={ends}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('startsOn')}
        />
        <PlaceFields
          timeZone={form.getInputProps('timeZone')}
          city={form.getInputProps('city')}
          country={form.getInputProps('country')}
        />
        <Fieldset legend={t('again.what')}>
          <Stack gap="sm">
            {WHAT.map((part) => (
              <Checkbox
                key={part}
                label={t(`again.parts.${part}`)}
                description={HINTED.includes(part) && t(`again.parts.${part}Hint`)}
                {...form.getInputProps(`what.${part}`, { type: 'checkbox' })}
              />
            ))}
          </Stack>
        </Fieldset>
        <FaultNotice error={clone.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('again.cancel')}
          </Button>
          <Button type="submit" loading={clone.isPending}>
            {t('again.act')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
