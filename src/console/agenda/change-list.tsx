/** What a release changed, or would change: each session with what became of it, before and after. */
import { Badge, Group, List, Text } from '@mantine/core'
import type { components } from '../api/schema.d.ts'
import { useFormats } from '../parts/times.ts'
import { useWords } from './use-words.ts'

type Change = components['schemas']['AgendaChange']

/** "2017-11-27 09:00–10:30, Room A" as it is kept; the day in the language in use. */
const PLACE = /^(\d{4}-\d\d-\d\d) (.*)$/

export const ChangeList = ({ changes }: { changes: Change[] }) => {
  const { t } = useWords()
  const { shortDay } = useFormats()
  const place = (text: string) => {
    const [, day, rest] = PLACE.exec(text) ?? []
    return day ? `${shortDay(day)}, ${rest}` : text
  }
  return (
    <List listStyleType="none" spacing="sm">
      {changes.map(({ sessionId, code, title, kinds, before, after }) => (
        <List.Item key={sessionId}>
          <Group gap={6}>
            <Text span fw={600} size="sm">
              <bdi>
                {code} {title}
              </bdi>
            </Text>
            {kinds.map((kind) => (
              <Badge key={kind} variant="default" size="sm" tt="none">
                {t(`changes.${kind}`)}
              </Badge>
            ))}
          </Group>
          {(after ?? before) && (
            <Text size="sm">
              {before && after && (
                <>
                  <Text span c="dimmed">
                    {t('before')} <bdi>{place(before)}</bdi>
                  </Text>
                  {' → '}
                </>
              )}
              <bdi>{place(after ?? before ?? '')}</bdi>
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  )
}
