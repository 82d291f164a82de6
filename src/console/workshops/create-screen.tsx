/** Creating a workshop: what it is, when and where, who convenes it. */
import { Button, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconLock } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AgencyParts, type Part } from '../agencies/agency-parts.tsx'
import { api } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { Screen } from '../parts/screen.tsx'
import { LanguagesSelect } from '../parts/selects.tsx'
import { useMe } from '../session/me.ts'
import { FormSection } from './form-section.tsx'
import { PlaceFields } from './place-fields.tsx'
import { refreshWorkshops } from './refresh.ts'
import { isSlug, TitleFields } from './title-fields.tsx'

type Values = {
  title: string
  slug: string
  startsOn: string
  endsOn: string
  timeZone: string
  city: string
  country: string | null
  languages: string[]
  capacity: number | string
  agencies: Part[]
}

const EMPTY: Values = {
  title: '',
  slug: '',
  startsOn: '',
  endsOn: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  city: '',
  country: null,
  languages: ['en'],
  capacity: '',
  agencies: []
}

const CreateForm = () => {
  const { t } = useTranslation('console/workshops')
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const create = api.useMutation('post', '/api/v1/workshops')
  const needed = (message: string) => (value: string | null) => (value?.trim() ? null : message)
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      title: needed(t('errors.title')),
      slug: (slug) => (isSlug(slug) ? null : t('errors.slug')),
      startsOn: needed(t('errors.startsOn')),
      endsOn: (endsOn, { startsOn }) =>
        endsOn === '' ? t('errors.endsOn') : endsOn < startsOn ? t('errors.order') : null,
      timeZone: needed(t('errors.zone')),
      city: needed(t('errors.city')),
      country: needed(t('errors.country')),
      agencies: { agency: needed(t('errors.agency')) }
    }
  })
  const field = (name: keyof Values) => form.getInputProps(name)

  const submit = form.onSubmit(({ slug, country, capacity, ...plain }) => {
    const body = {
      ...plain,
      country: country ?? '',
      capacity: capacity === '' ? null : Number(capacity),
      ...(slug && { slug })
    }
    create.mutate(
      { body, params: { header: { 'idempotency-key': key } } },
      {
        onError: (error) => form.setErrors(fieldFaults(error)),
        onSuccess: async ({ slug: workshop, title }) => {
          await refreshWorkshops()
          notifyDone(t('create.done', { title }))
          await navigate({ to: '/w/$workshop', params: { workshop } })
        }
      }
    )
  })

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw="48rem">
        <FormSection title={t('create.what')}>
          <TitleFields title={field('title')} slug={field('slug')} />
        </FormSection>
        <FormSection title={t('create.when')}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput type="date" label={t('fields.startsOn')} required {...field('startsOn')} />
            <TextInput
              type="date"
              label={t('fields.endsOn')}
              min={form.values.startsOn}
              required
              {...field('endsOn')}
            />
          </SimpleGrid>
          <PlaceFields timeZone={field('timeZone')} city={field('city')} country={field('country')} />
          <LanguagesSelect
            label={t('fields.languages')}
            description={t('fields.languagesHint')}
            nothingFoundMessage={t('fields.languagesNone')}
            {...field('languages')}
          />
          <NumberInput
            label={t('fields.capacity')}
            description={t('fields.capacityHint')}
            min={1}
            max={100_000}
            allowDecimal={false}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maw="24rem"
            {...field('capacity')}
          />
        </FormSection>
        <FormSection title={t('create.who')} hint={t('create.whoHint')}>
          <AgencyParts
            parts={form.values.agencies}
            onChange={(parts) => form.setFieldValue('agencies', parts)}
            errors={form.errors}
          />
        </FormSection>
        <FaultNotice error={create.error} />
        <Group justify="flex-end">
          <LinkButton to="/" variant="default">
            {t('again.cancel')}
          </LinkButton>
          <Button type="submit" loading={create.isPending}>
            {t('create.act')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

export const CreateScreen = () => {
  const { t } = useTranslation('console/workshops')
  const { mayConvene } = useMe()
  return (
    <Screen title={t('create.title')} lead={mayConvene && t('create.lead')}>
      {mayConvene ? (
        <CreateForm />
      ) : (
        <Empty icon={IconLock} title={t('again.notAllowed')} hint={t('again.notAllowedHint')}>
          <LinkButton to="/">{t('title')}</LinkButton>
        </Empty>
      )}
    </Screen>
  )
}
