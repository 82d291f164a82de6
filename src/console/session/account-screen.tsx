/** One's own account: name, address, roles, and a new password. */
import { Alert, Button, Paper, PasswordInput, Stack, Table, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { fieldFaults } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { Screen } from '../parts/screen.tsx'
import { useMe } from './me.ts'

export const AccountScreen = () => {
  const { t } = useTranslation('console/shell')
  const me = useMe()
  const form = useForm({ initialValues: { present: '', next: '', again: '' } })
  const change = api.useMutation('post', '/api/v1/auth/password')
  const submit = form.onSubmit(async ({ present, next, again }) => {
    if (next !== again) return form.setFieldError('again', t('account.notEqual'))
    await change.mutateAsync({ body: { present, next } }).then(
      () => {
        form.reset()
        notifications.show({ message: t('account.changed'), color: 'teal' })
      },
      (error) => form.setErrors(fieldFaults(error))
    )
  })
  const isUntold = change.error !== null && Object.keys(fieldFaults(change.error)).length === 0

  return (
    <Screen title={t('account.title')}>
      <Stack maw="40rem">
        <Paper withBorder p="lg">
          <Title order={2}>{me.displayName}</Title>
          <Text c="dimmed">
            <bdi>{me.email}</bdi>
          </Text>
          {me.memberships.length > 0 && (
            <Table mt="md">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('account.workshop')}</Table.Th>
                  <Table.Th>{t('account.role')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {me.memberships.map(({ workshop, title, role, agency }) => (
                  <Table.Tr key={workshop}>
                    <Table.Td>
                      <bdi>{title}</bdi>
                    </Table.Td>
                    <Table.Td>
                      {t(`roles.${role}`)}
                      {agency && ` (${agency})`}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Paper>
        <Paper withBorder p="lg">
          <form onSubmit={submit}>
            <Stack>
              <Title order={2}>{t('account.password')}</Title>
              {isUntold && <FaultNotice error={change.error} />}
              <PasswordInput
                label={t('account.present')}
                autoComplete="current-password"
                required
                {...form.getInputProps('present')}
              />
              <PasswordInput
                label={t('account.next')}
                description={t('account.nextHint')}
                autoComplete="new-password"
                required
                {...form.getInputProps('next')}
              />
              <PasswordInput
                label={t('account.again')}
                autoComplete="new-password"
                required
                {...form.getInputProps('again')}
              />
              <Alert variant="light" p="xs">
                {t('account.elsewhere')}
              </Alert>
              <Button type="submit" loading={change.isPending}>
                {t('account.change')}
              </Button>
            </Stack>
          </form>
        </Paper>
      </Stack>
    </Screen>
  )
}
