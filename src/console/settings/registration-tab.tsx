/** Whether people may apply on the public page, until when, and what they are told about their data. */
import { Anchor, NumberInput, SimpleGrid, Switch, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'
import { FormFrame } from './form-frame.tsx'
import { useWorkshopForm } from './use-workshop-form.tsx'

export const RegistrationTab = () => {
  const { t } = useTranslation('console/settings')
  const { slug } = useWorkshop()
  const { form, ...frame } = useWorkshopForm((workshop) => ({
    registration: workshop.registration,
    registrationClosesOn: workshop.registrationClosesOn,
    dataNotice: workshop.dataNotice,
    dataContact: workshop.dataContact,
    keepsNeedsDays: workshop.keepsNeedsDays,
    keepsContactsDays: workshop.keepsContactsDays,
    keepsPassportsDays: workshop.keepsPassportsDays
  }))
  const field = (name: string) => ({ label: t(`fields.${name}`), ...form.getInputProps(name) })
  const days = (name: string) => ({
    ...field(name),
    min: 0,
    max: 3650,
    onChange: (value: string | number) => form.setFieldValue(name, Number(value))
  })
  return (
    <FormFrame {...frame}>
      <Switch
        label={t('fields.registration')}
        description={t('registrationHint')}
        checked={form.values.registration === 'open'}
        onChange={(event) => form.setFieldValue('registration', event.currentTarget.checked ? 'open' : 'closed')}
      />
      <Anchor href={`/w/${slug}/register`} target="_blank" size="sm">
        {t('seeForm')}
      </Anchor>
      <TextInput
        type="date"
        maw="16rem"
        description={t('closesHint')}
        {...field('registrationClosesOn')}
        value={(form.values.registrationClosesOn as string | null) ?? ''}
        onChange={(event) => form.setFieldValue('registrationClosesOn', event.currentTarget.value || null)}
      />
      <Title order={2} mt="md">
        {t('personalData')}
      </Title>
      <Textarea autosize minRows={4} maxLength={4000} description={t('noticeHint')} {...field('dataNotice')} />
      <TextInput maxLength={200} description={t('contactHint')} {...field('dataContact')} />
      <Text size="sm">{t('keeps')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput {...days('keepsNeedsDays')} />
        <NumberInput {...days('keepsContactsDays')} />
        <NumberInput {...days('keepsPassportsDays')} />
      </SimpleGrid>
    </FormFrame>
  )
}
