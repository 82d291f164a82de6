/** What was issued to whom, the latest first, and taking it back. */
import { Badge, Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconFileCertificate } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useCountryName } from '../parts/country-names.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { SaveButton } from '../tasks/save-button.tsx'
import { KINDS } from './search.ts'
import { lettersChanged } from './use-candidates.ts'

type Document = components['schemas']['IssuedDocument']

const route = getRouteApi('/signed-in/w/$workshop/letters')

const Reason = ({ document, onDone }: { document: Document; onDone: () => void }) => {
  const { t } = useTranslation('console/letters')
  const { path } = useWorkshop()
  const [reason, setReason] = useState('')
  const revoke = api.useMutation('post', '/api/v1/workshops/{workshop}/documents/{id}/revoke')
  const act = () =>
    revoke.mutateAsync({ params: { path: { ...path, id: document.id } }, body: { reason } }).then(() => {
      notifyDone(t('issued.revoked'))
      onDone()
      return lettersChanged()
    }, notifyFault)
  return (
    <Stack>
      <TextInput
        label={t('issued.reason')}
        description={t('issued.reasonHint')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end">
        <Button color="red.9" disabled={reason.trim() === ''} loading={revoke.isPending} onClick={() => void act()}>
          {t('issued.revoke')}
        </Button>
      </Group>
    </Stack>
  )
}

export const fileOf = (slug: string, { kind, participantId, country }: Document): string =>
  kind === 'note-verbale'
    ? `/api/v1/workshops/${slug}/notes-verbales/${country}.pdf`
    : `/api/v1/workshops/${slug}/participants/${participantId}/${kind}.pdf`

const Line = ({ document }: { document: Document }) => {
  const { t } = useTranslation('console/letters')
  const { slug, workshop } = useWorkshop()
  const { moment } = useFormats()
  const nameOf = useCountryName()
  const name = document.displayName ?? nameOf(document.country ?? '')
  const ask = () => {
    const id = modals.open({
      title: t('issued.revokeTitle', { name }),
      closeButtonProps: { 'aria-label': t('issued.close') },
      children: <Reason document={document} onDone={() => modals.close(id)} />
    })
  }
  return (
    <Table.Tr>
      <Table.Td>
        <bdi>{name}</bdi>
        <Text size="xs">{t(`kinds.${document.kind}`)}</Text>
      </Table.Td>
      <Table.Td>
        <bdi>{document.letterReference ?? '–'}</bdi>
      </Table.Td>
      <Table.Td>{moment(document.issuedAt, workshop.timeZone)}</Table.Td>
      <Table.Td>
        {document.revokedAt === null ? (
          <Badge color="green" variant="dot" tt="none">
            {t('issued.valid')}
          </Badge>
        ) : (
          <Badge color="gray" variant="dot" tt="none">
            {t(document.reason === 'superseded' ? 'issued.superseded' : 'issued.notValid')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td ta="end">
        {document.revokedAt === null && (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <SaveButton
              path={fileOf(slug, document)}
              size="compact-sm"
              variant="default"
              aria-label={t('issued.saveOf', { name })}
            >
              {t('issued.save')}
            </SaveButton>
            <Button
              size="compact-sm"
              variant="default"
              c="red"
              aria-label={t('issued.revokeOf', { name })}
              onClick={ask}
            >
              {t('issued.revokeAsk')}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

export const Issued = () => {
  const { t } = useTranslation('console/letters')
  const { path } = useWorkshop()
  const navigate = route.useNavigate()
  const { kind } = route.useSearch()
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/workshops/{workshop}/documents',
    { params: { path, query: { kind, limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )
  if (query.isPending) return <LoadingScreen />
  if (query.isError) return <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
  const documents = query.data.pages.flatMap(({ items }) => items)
  return (
    <Stack gap="md" align="flex-start">
      <Select
        label={t('wishes.kind')}
        placeholder={t('issued.allKinds')}
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind ?? null}
        onChange={(to) =>
          void navigate({ search: { tab: 'issued', kind: KINDS.find((one) => one === to) }, replace: true })
        }
        clearable
        clearButtonProps={{ 'aria-label': t('issued.clearKind') }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      {documents.length === 0 ? (
        <Empty icon={IconFileCertificate} title={t('issued.nothing')} hint={t('issued.nothingHint')} />
      ) : (
        <Table.ScrollContainer minWidth={640} w="100%">
          <Table striped verticalSpacing="sm">
            <Table.Caption className="unseen">{t('tabs.issued')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('issued.whom')}</Table.Th>
                <Table.Th scope="col">{t('issued.reference')}</Table.Th>
                <Table.Th scope="col">{t('issued.when')}</Table.Th>
                <Table.Th scope="col">{t('issued.state')}</Table.Th>
                <Table.Th scope="col">
                  <span className="unseen">{t('table.acts')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {documents.map((document) => (
                <Line key={document.id} document={document} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('table.more')}
        </Button>
      )}
    </Stack>
  )
}
