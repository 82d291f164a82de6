/** Looks for people by words, a moment after the last key. */
import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNarrowing } from './use-narrowing.ts'

const TYPING_MS = 250

export const WordsField = () => {
  const { t } = useTranslation('console/participants')
  const { search, narrow } = useNarrowing()
  const [typed, setTyped] = useState(search.q ?? '')
  const send = useDebouncedCallback((q: string) => narrow({ q: q.trim() || undefined }), TYPING_MS)
  // another view was chosen, or the filters were cleared
  useEffect(() => setTyped((before) => (before.trim() === (search.q ?? '') ? before : (search.q ?? ''))), [search.q])
  const type = (q: string) => {
    setTyped(q)
    send(q)
  }
  return (
    <TextInput
      type="search"
      aria-label={t('filters.q')}
      placeholder={t('filters.q')}
      value={typed}
      maxLength={100}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed !== '' && (
          <CloseButton
            size="sm"
            aria-label={t('filters.clear', { filter: t('filters.q') })}
            onClick={() => {
              setTyped('')
              narrow({ q: undefined })
            }}
          />
        )
      }
      style={{ flex: '1 1 20rem', maxWidth: '36rem' }}
    />
  )
}
