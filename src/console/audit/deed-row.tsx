/** One line of the audit log. */
import { Button, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { components } from '../api/schema.d.ts'

type Deed = components['schemas']['Deed']

/** Counts, names of fields and the like, as words: objects within are told by their number. */
const told = (value: unknown): string => {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? value.join(', ') : String(value.length)
  if (typeof value === 'object' && value !== null) return Object.keys(value).join(', ')
  return String(value)
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

type Given = { deed: Deed; when: string; onSubject: (subject: string) => void }

export const DeedRow = ({ deed: { by, tokenId, deed, subjectId, detail }, when, onSubject }: Given) => {
  const { t, i18n } = useTranslation('console/audit')
  const key = `deeds.${deed.replace('.', '-')}`
  const facts = Object.entries(detail).filter(([, value]) => value !== null && !isId(told(value)))
  return (
    <Table.Tr>
      <Table.Td className="numbers" style={{ whiteSpace: 'nowrap' }}>
        {when}
      </Table.Td>
      <Table.Td>{by ? <bdi>{by}</bdi> : t(tokenId ? 'machine' : 'itself')}</Table.Td>
      <Table.Td>
        {i18n.exists(key, { ns: 'console/audit' }) ? t(key as never) : deed}
        {subjectId && isId(subjectId) && (
          <Button variant="subtle" size="compact-xs" ms="xs" onClick={() => onSubject(subjectId)}>
            {t('ofThis')}
          </Button>
        )}
      </Table.Td>
      <Table.Td>
        {facts.map(([name, value]) => (
          <Text key={name} size="xs" c="dimmed">
            {i18n.exists(`facts.${name}`, { ns: 'console/audit' }) ? t(`facts.${name}` as never) : name}:{' '}
            <bdi>{told(value)}</bdi>
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}
