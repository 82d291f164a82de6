/** What is printed for a person: the badge, letters, and the certificate when it is earned. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconCertificate, IconPrinter, IconRefreshAlert } from '@tabler/icons-react'
import { api } from '../api/client.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { Letters } from './papers-letters.tsx'
import { type Person, peopleChanged } from './people.ts'
import { useHistory } from './use-history.ts'
import { useWords } from './use-words.ts'

const Badge = ({ person }: { person: Person }) => {
  const { t, moment } = useWords()
  const { path, slug } = useWorkshop()
  const { id, displayName: name } = person
  const prints = useHistory(id).data?.badges ?? []
  const last = prints.at(-1)
  const issue = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/{id}/badge-token')
  const askToIssue = () =>
    confirmNamed({
      title: t('papers.reissueTitle', { name }),
      children: t('papers.reissueWhat'),
      act: t('papers.reissueAct'),
      onConfirm: () =>
        issue
          .mutateAsync({ params: { path: { ...path, id }, header: { 'idempotency-key': crypto.randomUUID() } } })
          .then(() => {
            notifyDone(t('papers.reissued', { name }))
            return peopleChanged()
          }, notifyFault)
    })
  return (
    <div>
      <Text fw={600} size="sm">
        {t('papers.badge')}
      </Text>
      <Text size="sm" mb="xs">
        {person.state !== 'confirmed' && `${t('papers.notConfirmed')} `}
        {last ? t('papers.printed', { count: prints.length, at: moment(last.at) }) : t('papers.never')}
      </Text>
      <Group gap="xs">
        {person.state === 'confirmed' && (
          <SaveButton
            path={`/api/v1/workshops/${slug}/participants/${id}/badge.pdf?layout=a6-single`}
            variant="default"
            size="sm"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onSaved={() => void peopleChanged()}
          >
            {t('papers.print')}
          </SaveButton>
        )}
        <Button
          variant="default"
          size="sm"
          c="red"
          leftSection={<IconRefreshAlert size={16} aria-hidden />}
          onClick={askToIssue}
        >
          {t('papers.reissue')}
        </Button>
      </Group>
    </div>
  )
}

const Certificate = ({ person }: { person: Person }) => {
  const { t } = useWords()
  const { slug, workshop } = useWorkshop()
  const { day } = useFormats()
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: workshop.timeZone }).format(new Date())
  const isTime = today >= workshop.endsOn
  return (
    <div>
      <Text fw={600} size="sm">
        {t('papers.certificate')}
      </Text>
      <Text size="sm" mb={isTime ? 'xs' : 0}>
        {isTime ? t('papers.certificateNow') : t('papers.certificateLater', { day: day(workshop.endsOn) })}
      </Text>
      {isTime && (
        <SaveButton
          path={`/api/v1/workshops/${slug}/participants/${person.id}/certificate.pdf`}
          variant="default"
          size="sm"
          leftSection={<IconCertificate size={16} aria-hidden />}
          onSaved={() => void peopleChanged()}
        >
          {t('papers.certificateGet')}
        </SaveButton>
      )}
    </div>
  )
}

export const Papers = ({ person }: { person: Person }) => {
  const { may } = useWorkshop()
  return (
    <Stack gap="md">
      {may('badges:print') && <Badge person={person} />}
      {may('participants:edit') && <Letters person={person} />}
      {may('reports:read') && person.state === 'confirmed' && <Certificate person={person} />}
    </Stack>
  )
}
