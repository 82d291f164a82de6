/** What ends somebody's part: another person comes instead, or the personal data go for good. */
import { Button, List, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconEraser, IconUserShare } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { mayMove } from '../../participants/rules.ts'
import { api } from '../api/client.ts'
import { confirmNamed } from '../parts/confirm.tsx'
import { LinkButton } from '../parts/links.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { keepPerson, type Person, peopleChanged } from './people.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants/$id')

const useErasure = (person: Person) => {
  const { t } = useWords()
  const { list } = useFormats()
  const { path, slug } = useWorkshop()
  const erase = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/{id}/erase')
  const { reference } = person
  const perform = () =>
    erase
      .mutateAsync({
        params: { path: { ...path, id: person.id }, header: { 'if-match': `"${person.version}"` } }
      })
      .then(({ participant, sessions, releases }) => {
        keepPerson(slug, participant)
        void peopleChanged()
        notifyDone(t('erase.done', { reference }))
        const codes = list(sessions.map(({ code, title }) => `${code} ${title}`))
        const named = list(releases.map((number) => `Rev.${number}`))
        const told = [
          ...(sessions.length > 0 ? [t('erase.sessions', { sessions: codes })] : []),
          ...(releases.length > 0 ? [t('erase.releases', { releases: named })] : [])
        ]
        if (told.length > 0)
          notifications.show({
            color: 'orange',
            role: 'alert',
            autoClose: false,
            message: told.join(' '),
            closeButtonProps: { 'aria-label': t('close', { ns: 'console/shell' }) }
          })
      }, notifyFault)
  return () =>
    confirmNamed({
      title: t('erase.title', { name: person.displayName }),
      children: (
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {t('erase.lead')}
          </Text>
          <List size="sm" spacing={4}>
            <List.Item>{t('erase.gone')}</List.Item>
            <List.Item>{t('erase.kept', { reference })}</List.Item>
            <List.Item>{t('erase.agenda')}</List.Item>
          </List>
        </Stack>
      ),
      act: t('erase.act', { name: person.displayName }),
      typed: reference,
      onConfirm: perform
    })
}

export const Grave = ({ person }: { person: Person }) => {
  const { t } = useWords()
  const search = route.useSearch()
  const { workshop, id } = route.useParams()
  const askToErase = useErasure(person)
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" mb="xs">
          {mayMove(person.state, 'replaced') ? t('replace.what') : t('replace.notPossible')}
        </Text>
        {mayMove(person.state, 'replaced') && (
          <LinkButton
            to="/w/$workshop/participants/$id"
            params={{ workshop, id }}
            search={{ ...search, replace: true }}
            variant="default"
            leftSection={<IconUserShare size={16} aria-hidden />}
          >
            {t('replace.open')}
          </LinkButton>
        )}
      </div>
      <div>
        <Text size="sm" mb="xs">
          {t('erase.what')}
        </Text>
        <Button variant="default" c="red" leftSection={<IconEraser size={16} aria-hidden />} onClick={askToErase}>
          {t('erase.open')}
        </Button>
      </div>
    </Stack>
  )
}
