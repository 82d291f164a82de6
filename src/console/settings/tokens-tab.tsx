/** Tokens of machines: made for a purpose, shown once, ended at a date or at once. */
import { Badge, Button, Table, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { ListFrame } from './list-frame.tsx'
import { NewTokenDialog } from './new-token-dialog.tsx'
import { TokenDialog } from './token-dialog.tsx'
import { useEdit } from './use-edit.ts'

type Token = components['schemas']['Token']

const standing = ({ revokedAt, expiresAt }: Token) => {
  if (revokedAt) return 'revoked'
  return Date.parse(expiresAt) < Date.now() ? 'expired' : 'good'
}

export const TokensTab = () => {
  const { t } = useTranslation('console/settings')
  const { path } = useWorkshop()
  const { moment } = useFormats()
  const { isNew, open, close } = useEdit()
  const [issued, setIssued] = useState<string>()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/tokens', { params: { path } })
  const revoke = api.useMutation('delete', '/api/v1/workshops/{workshop}/tokens/{id}')
  const again = () => void refetch()
  const askToRevoke = ({ id, name }: Token) =>
    confirmNamed({
      title: t('tokens.revokeQuestion', { name }),
      children: t('tokens.revokeText'),
      act: t('tokens.revokeAct', { name }),
      onConfirm: () => revoke.mutateAsync({ params: { path: { ...path, id } } }).then(again, notifyFault)
    })
  return (
    <>
      <ListFrame
        lead={t('tokens.lead')}
        add={t('tokens.add')}
        onAdd={() => open('new')}
        error={error}
        onRetry={again}
        count={data?.items.length}
        empty={{ icon: IconKey, title: t('tokens.empty'), hint: t('tokens.emptyHint') }}
      >
        <Table.ScrollContainer minWidth={640}>
          <Table aria-label={t('tabs.tokens')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('tokens.name')}</Table.Th>
                <Table.Th>{t('team.role')}</Table.Th>
                <Table.Th>{t('tokens.expiresAt')}</Table.Th>
                <Table.Th>{t('tokens.lastUsedAt')}</Table.Th>
                <Table.Th>
                  <span className="unseen">{t('actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data?.items.map((token) => (
                <Table.Tr key={token.id}>
                  <Table.Td>
                    <bdi>{token.name}</bdi>
                    {standing(token) !== 'good' && (
                      <Badge variant="default" ms="xs">
                        {t(`tokens.${standing(token)}`)}
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {t(`roles.${token.role}`, { ns: 'console/shell' })}
                    {token.agency && ` (${token.agency})`}
                  </Table.Td>
                  <Table.Td className="numbers">{moment(token.expiresAt)}</Table.Td>
                  <Table.Td className="numbers">
                    {token.lastUsedAt ? moment(token.lastUsedAt) : <Text size="sm">{t('tokens.never')}</Text>}
                  </Table.Td>
                  <Table.Td ta="end">
                    {standing(token) === 'good' && (
                      <Button size="compact-sm" variant="default" onClick={() => askToRevoke(token)}>
                        {t('tokens.revoke')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </ListFrame>
      {isNew && (
        <NewTokenDialog
          onIssued={(token) => {
            close()
            setIssued(token)
            again()
          }}
        />
      )}
      <TokenDialog token={issued} onClose={() => setIssued(undefined)} />
    </>
  )
}
