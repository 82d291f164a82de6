/** Signing in. Says the same for a wrong address and a wrong password. */
import { Alert, Anchor, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconAlertCircle } from '@tabler/icons-react'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { queryClient } from '../query-client.ts'
import { Brand } from '../shell/brand.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import classes from './sign-in.module.css'

/** Only addresses of the console: another site must not send people on from here. */
const inside = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : '/')

export const SignInScreen = () => {
  const { t } = useTranslation('console/shell')
  const { to } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const router = useRouter()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = api.useMutation('post', '/api/v1/auth/sign-in')
  useDocumentTitle(`${t('signIn.title')} · Plenary`)

  const fault = signIn.error ? faultOf(signIn.error) : undefined
  const message = (status: number) => {
    if (status === 400 || status === 401) return t('signIn.wrong')
    if (status === 429) return t('signIn.tooOften')
    return status === 0 ? t('fault.offline') : t('fault.ours')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await signIn.mutateAsync({ body: { email: email.trim(), password } }).catch(() => undefined)
    if (!done) return
    queryClient.clear()
    await router.invalidate()
    await navigate({ to: inside(to) })
  }

  return (
    <main className={classes.page}>
      <Paper className={classes.card} withBorder p="xl">
        <Stack gap="lg">
          <Brand />
          <div>
            <Title order={1}>{t('signIn.title')}</Title>
            <Text c="dimmed" size="sm" mt={4}>
              {t('signIn.lead')}
            </Text>
          </div>
          {fault && (
            <Alert role="alert" color="red" icon={<IconAlertCircle aria-hidden />} variant="light">
              {message(fault.status)}
            </Alert>
          )}
          <form onSubmit={submit}>
            <Stack gap="md">
              <TextInput
                label={t('signIn.email')}
                type="email"
                autoComplete="username"
                required
                withAsterisk={false}
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <PasswordInput
                label={t('signIn.password')}
                autoComplete="current-password"
                required
                withAsterisk={false}
                visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" fullWidth loading={signIn.isPending}>
                {t('signIn.act')}
              </Button>
            </Stack>
          </form>
          <Anchor href="/" size="sm">
            {t('signIn.public')}
          </Anchor>
          <LanguageSwitch />
        </Stack>
      </Paper>
    </main>
  )
}
