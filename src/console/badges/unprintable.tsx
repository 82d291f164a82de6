/** Whose names would lose characters, and whether they are printed all the same. */
import { Alert, Checkbox, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import type { Choice } from './use-choice.ts'

/** More names would push the button off the screen. */
const NAMED = 8

type Given = { people: Choice['unprintable']; isForced: boolean; onForce: (isForced: boolean) => void }

const Warning = ({ people }: Pick<Given, 'people'>) => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  return (
    <Alert
      color="orange"
      classNames={{ label: classes.warning }}
      icon={<IconAlertTriangle aria-hidden />}
      title={t('unprintable.title', { count: people.length })}
    >
      <Stack gap="xs">
        <Text size="sm">{t('unprintable.what')}</Text>
        <List size="sm">
          {people.slice(0, NAMED).map(({ participantId, name, characters }) => (
            <List.Item key={participantId}>
              <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id: participantId }}>
                <bdi>{name}</bdi>
              </LinkAnchor>
              : <bdi>{characters.join(' ')}</bdi>
            </List.Item>
          ))}
        </List>
        {people.length > NAMED && <Text size="sm">{t('unprintable.more', { count: people.length - NAMED })}</Text>}
      </Stack>
    </Alert>
  )
}

/** Nothing, when every name can be printed. */
export const Unprintable = ({ people, isForced, onForce }: Given) => {
  const { t } = useTranslation('console/badges')
  if (people.length === 0) return null
  return (
    <>
      <Warning people={people} />
      <Checkbox
        label={t('unprintable.force')}
        checked={isForced}
        onChange={(event) => onForce(event.currentTarget.checked)}
      />
    </>
  )
}
