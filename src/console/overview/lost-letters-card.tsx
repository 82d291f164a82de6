/** By name, what would lose letters on paper because no font here has them. */
import { Code, Group, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { Card } from './card.tsx'

/** So many are named; of the rest only the number is told. */
const MOST = 20

const codeOf = (character: string) =>
  Array.from(character, (char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

export const LostLettersCard = () => {
  const { t, i18n } = useTranslation('console/overview')
  const { path } = useWorkshop()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/documents/check', { params: { path } })
  if (!data || data.items.length === 0) return null
  const fieldOf = (field: string) =>
    i18n.exists(`lost.fields.${field}`, { ns: 'console/overview' }) ? t(`lost.fields.${field}`) : field
  return (
    <Card title={t('lost.title')}>
      <Text size="sm" c="dimmed">
        {t('lost.hint')}
      </Text>
      <List size="sm" spacing="xs" listStyleType="none">
        {data.items.slice(0, MOST).map(({ kind, id, name, field, characters }) => (
          <List.Item key={`${kind} ${id} ${field}`}>
            <Group gap="xs">
              <Text span size="sm">
                {t(`lost.kinds.${kind}`, { name })} ({fieldOf(field)}):
              </Text>
              {characters.map((character) => (
                <Code key={character}>
                  {character} {codeOf(character)}
                </Code>
              ))}
            </Group>
          </List.Item>
        ))}
      </List>
      {data.items.length > MOST && <Text size="sm">{t('checks.more', { count: data.items.length - MOST })}</Text>}
    </Card>
  )
}
