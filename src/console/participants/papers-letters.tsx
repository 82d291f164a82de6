/** The letters of one person: issued here and saved at once, and the passport that a letter for a visa needs. */
import { Group, Stack, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { Passport } from './passport.tsx'
import { type Person, peopleChanged } from './people.ts'
import { useWords } from './use-words.ts'

const KINDS = ['invitation-letter', 'visa-letter'] as const

export const Letters = ({ person }: { person: Person }) => {
  const { t, moment } = useWords()
  const { t: named } = useTranslation('console/letters')
  const { path, slug } = useWorkshop()
  const query = { participant: person.id, limit: 20 }
  const documents = api.useQuery('get', '/api/v1/workshops/{workshop}/documents', { params: { path, query } })
  const valid = (documents.data?.items ?? []).filter(({ revokedAt }) => revokedAt === null)
  const saved = () => {
    void documents.refetch()
    void peopleChanged()
  }
  return (
    <Stack gap="md">
      <div>
        <Text fw={600} size="sm">
          {t('papers.letters')}
        </Text>
        {valid.map(({ id, kind, letterReference, issuedAt }) => (
          <Text key={id} size="sm">
            {named(`kinds.${kind}`)}: <bdi>{letterReference}</bdi> {t('papers.issuedOn', { at: moment(issuedAt) })}
          </Text>
        ))}
        <Group gap="xs" mt="xs">
          {KINDS.map((kind) => (
            <SaveButton
              key={kind}
              path={`/api/v1/workshops/${slug}/participants/${person.id}/${kind}.pdf`}
              method="POST"
              variant="default"
              size="sm"
              leftSection={<IconMail size={16} aria-hidden />}
              onSaved={saved}
            >
              {t(`papers.get.${kind}`)}
            </SaveButton>
          ))}
        </Group>
      </div>
      <Passport person={person} />
    </Stack>
  )
}
