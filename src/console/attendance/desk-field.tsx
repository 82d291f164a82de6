/** The big field of the desk: it takes what a scanner types and what a person types, and lists who is meant. */
import { Loader, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconScan } from '@tabler/icons-react'
import { keepPreviousData } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownScriptName } from '../../participants/rules.ts'
import { api } from '../api/client.ts'
import { CategoryMark } from '../parts/category-mark.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import classes from './desk.module.css'
import { findPeople, tokenIn, type useDesk } from './use-desk.ts'

const TYPING_MS = 150
const SHORTEST = 2

type Given = { desk: ReturnType<typeof useDesk>; isOpen: boolean }

export const DeskField = ({ desk, isOpen }: Given) => {
  const { t } = useTranslation('console/attendance')
  const { path } = useWorkshop()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [hint, setHint] = useState('')
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS)
  const isName = q.length >= SHORTEST && tokenIn(q) === undefined
  const { data, isFetching } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/attendance/people',
    { params: { path, query: { q } } },
    { enabled: isName, placeholderData: keepPreviousData }
  )
  const people = isName && typed.trim().length >= SHORTEST ? (data?.items ?? []) : []

  const done = (isSent: boolean) => {
    if (isSent) setTyped('')
    field.current?.focus()
  }
  const admit = async (id: string) => done(await desk.admit(id))
  const enter = async () => {
    setHint('')
    const text = typed.trim()
    const token = tokenIn(text)
    if (token) return done(await desk.scan(token))
    if (text.length < SHORTEST) return setHint(t('desk.tooShort'))
    const [first] =
      text === q && !isFetching && data ? data.items : await findPeople(path.workshop, text).catch(notifyFault)
    if (typeof first === 'string') return
    return first ? admit(first.id) : setHint(t('desk.nobody', { text }))
  }

  return (
    <Stack gap="xs">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isOpen && !desk.isSending) void enter()
        }}
      >
        <TextInput
          ref={field}
          size="xl"
          classNames={{ label: classes.label, description: classes.label, error: classes.label }}
          label={t('desk.field')}
          description={isOpen ? t('desk.hint') : t('desk.noDoor')}
          disabled={!isOpen}
          value={typed}
          onChange={(event) => {
            setHint('')
            setTyped(event.currentTarget.value)
          }}
          error={hint || undefined}
          leftSection={<IconScan aria-hidden />}
          rightSection={(desk.isSending || (isName && isFetching)) && <Loader size="sm" />}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          data-autofocus
          autoFocus
        />
      </form>
      {people.length > 0 && (
        <ul className={classes.matches} aria-label={t('desk.matches')}>
          {people.map(({ id, displayName, nativeName, category, letter, colour, state }, i) => (
            <li key={id}>
              <UnstyledButton
                className={classes.match}
                data-first={i === 0 || undefined}
                disabled={desk.isSending}
                onClick={() => void admit(id)}
              >
                <span className={classes.name}>
                  <bdi>{displayName}</bdi>
                  {ownScriptName(displayName, nativeName) && (
                    <Text span size="sm" ms="xs">
                      <bdi>{nativeName}</bdi>
                    </Text>
                  )}
                </span>
                <CategoryMark name={category} letter={letter} colour={colour} />
                <Text size="sm" fw={state === 'confirmed' ? 400 : 700}>
                  {t(`states.${state}`)}
                </Text>
                {i === 0 && (
                  <Text size="xs" className={classes.enter}>
                    {t('desk.enter')}
                  </Text>
                )}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
