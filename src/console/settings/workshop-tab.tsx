/** What the workshop is: title, days, place, languages, places, and who sees its public pages. */
import {
  Button,
  Group,
  NumberInput,
  Paper,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title
} from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { CountrySelect, LanguagesSelect, ZoneSelect } from '../parts/selects.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { FormFrame } from './form-frame.tsx'
import { useWorkshopForm } from './use-workshop-form.tsx'

const Removal = () => {
  const { t } = useTranslation('console/settings')
  const { workshop, path } = useWorkshop()
  const navigate = useNavigate()
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}')
  const ask = () =>
    confirmNamed({
      title: t('removeTitle', { title: workshop.shortTitle }),
      children: t('removeText'),
      act: t('removeAct', { title: workshop.shortTitle }),
      typed: workshop.slug,
      onConfirm: () =>
        remove.mutateAsync({ params: { path, header: { 'if-match': `"${workshop.version}"` } } }).then(async () => {
          await navigate({ to: '/' })
          queryClient.clear()
        }, notifyFault)
    })
  return (
    <Paper withBorder p="lg" maw="52rem">
      <Group justify="space-between">
        <div>
          <Title order={2}>{t('removeHeading')}</Title>
          <Text size="sm" c="dimmed">
            {t('removeHint')}
          </Text>
        </div>
        <Button color="red" variant="outline" onClick={ask}>
          {t('remove')}
        </Button>
      </Group>
    </Paper>
  )
}

const HANDS = ['naskh', 'nastaliq'] as const

export const WorkshopTab = () => {
  const { t } = useTranslation('console/settings')
  const { form, ...frame } = useWorkshopForm((workshop) => ({
    title: workshop.title,
    shortTitle: workshop.shortTitle,
    slug: workshop.slug,
    aim: workshop.aim,
    background: workshop.background,
    startsOn: workshop.startsOn,
    endsOn: workshop.endsOn,
    timeZone: workshop.timeZone,
    venue: workshop.venue,
    venueOpensAt: workshop.venueOpensAt,
    venueClosesAt: workshop.venueClosesAt,
    city: workshop.city,
    country: workshop.country,
    languages: workshop.languages,
    capacity: workshop.capacity,
    urduHand: workshop.urduHand,
    visibility: workshop.visibility
  }))
  const field = (name: string) => ({ label: t(`fields.${name}`), ...form.getInputProps(name) })
  /** An empty field says that nobody told the hour. */
  const clock = (name: 'venueOpensAt' | 'venueClosesAt') => ({
    ...field(name),
    type: 'time',
    value: (form.values[name] as string | null) ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement>) => form.setFieldValue(name, event.currentTarget.value || null)
  })
  const background = form.values.background as string[]
  return (
    <Stack>
      <FormFrame {...frame}>
        <TextInput required maxLength={200} {...field('title')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput required maxLength={60} {...field('shortTitle')} />
          <TextInput
            required
            maxLength={60}
            description={t('slugHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...field('slug')}
          />
          <TextInput type="date" required {...field('startsOn')} />
          <TextInput type="date" required {...field('endsOn')} />
          <ZoneSelect required {...field('timeZone')} />
          <CountrySelect required {...field('country')} />
          <TextInput required maxLength={100} {...field('city')} />
          <TextInput maxLength={300} {...field('venue')} />
          <TextInput description={t('venueHoursHint')} {...clock('venueOpensAt')} />
          <TextInput description={t('venueHoursHint')} {...clock('venueClosesAt')} />
          <LanguagesSelect description={t('languagesHint')} {...field('languages')} />
          <NumberInput
            min={1}
            max={100_000}
            description={t('capacityHint')}
            {...field('capacity')}
            value={(form.values.capacity as number | null) ?? ''}
            onChange={(value) => form.setFieldValue('capacity', value === '' ? null : Number(value))}
          />
          <Select
            allowDeselect={false}
            description={t('urduHandHint')}
            data={HANDS.map((value) => ({ value, label: t(`urduHands.${value}`) }))}
            {...field('urduHand')}
          />
        </SimpleGrid>
        <Textarea autosize minRows={2} maxLength={2000} {...field('aim')} />
        <Textarea
          autosize
          minRows={3}
          description={t('backgroundHint')}
          {...field('background')}
          value={background.join('\n\n')}
          onChange={(event) => form.setFieldValue('background', event.currentTarget.value.split(/\n{2,}/))}
          onBlur={() => form.setFieldValue('background', background.map((one) => one.trim()).filter(Boolean))}
        />
        <Radio.Group {...field('visibility')}>
          <Stack gap="xs" mt="xs">
            <Radio value="public" label={t('visibility.public')} description={t('visibility.publicHint')} />
            <Radio value="private" label={t('visibility.private')} description={t('visibility.privateHint')} />
          </Stack>
        </Radio.Group>
      </FormFrame>
      <Removal />
    </Stack>
  )
}
