/** Writing down what is said in a session: fast, by keyboard, sorted at once or later. Never who said it. */
import { Button, Group, Kbd, Paper, Radio, Select, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { OutcomeCard } from './outcome-card.tsx'
import { KINDS, type Kind, type Outcome, useOutcomeDeeds } from './use-outcomes.ts'

const route = getRouteApi('/signed-in/w/$workshop/outcomes')
const NO_SESSION = ''

export const Capture = ({ outcomes, onOpen }: { outcomes: Outcome[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('console/outcomes')
  const { path, workshop } = useWorkshop()
  const { shortDay, clock } = useFormats()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { add, readAgain } = useOutcomeDeeds()
  const sessions = api.useQuery('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } })
  const [kind, setKind] = useState<Kind>('note')
  const [text, setText] = useState('')
  const [fault, setFault] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  // the same key until it has arrived: a second press, or a second try, adds nothing twice
  const key = useRef(crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)

  const sessionId = search.session ?? NO_SESSION
  const choices = (sessions.data?.items ?? []).map(({ id, code, title, startsAt }) => ({
    value: id,
    label: [startsAt && `${shortDay(startsAt.slice(0, 10))} ${clock(startsAt, workshop.timeZone)}`, `${code} ${title}`]
      .filter(Boolean)
      .join(' · ')
  }))
  const here = outcomes.filter((outcome) => (outcome.sessionId ?? NO_SESSION) === sessionId).toReversed()

  const send = async () => {
    if (text.trim() === '' || isSending) return
    setSending(true)
    setFault(null)
    const body = {
      kind,
      text,
      sessionId: sessionId || null,
      theme: '',
      level: null,
      owner: '',
      dueOn: null,
      illustrative: false
    }
    await add(body, key.current)
      .then(() => {
        setText('')
        key.current = crypto.randomUUID()
        return readAgain()
      })
      .catch(setFault)
    setSending(false)
    field.current?.focus()
  }

  return (
    <Stack gap="xl">
      <Paper withBorder p="lg" maw="52rem">
        <Stack>
          <Select
            label={t('session')}
            data={[{ value: NO_SESSION, label: t('noSession') }, ...choices]}
            value={sessionId}
            onChange={(session) => void navigate({ search: { ...search, session: session || undefined } })}
            searchable
            allowDeselect={false}
            comboboxProps={{ transitionProps: { duration: 0 } }}
          />
          <Radio.Group label={t('kind')} value={kind} onChange={(value) => setKind(value as Kind)}>
            <Group mt={6} gap="md">
              {KINDS.map((one) => (
                <Radio key={one} value={one} label={t(`kinds.${one}`)} />
              ))}
            </Group>
          </Radio.Group>
          <Textarea
            ref={field}
            label={t('heard')}
            description={t('heardHint')}
            autosize
            minRows={3}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
            }}
          />
          <FaultNotice error={fault} next={t('kept')} />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              <Kbd>Ctrl</Kbd> + <Kbd>Enter</Kbd> {t('writesDown')}
            </Text>
            <Button onClick={send} loading={isSending} disabled={text.trim() === ''}>
              {t('writeDown')}
            </Button>
          </Group>
        </Stack>
      </Paper>
      <section>
        <Title order={2} mb="sm">
          {t('writtenHere')}
        </Title>
        {here.length === 0 ? (
          <Empty icon={IconNotes} title={t('nothingHere')} hint={t('nothingHereHint')} level={3} />
        ) : (
          <Stack gap="xs" maw="52rem" aria-live="polite">
            {here.map((outcome) => (
              <OutcomeCard key={outcome.id} outcome={outcome} onOpen={onOpen} withKind />
            ))}
          </Stack>
        )}
      </section>
    </Stack>
  )
}
