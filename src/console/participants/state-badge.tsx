/** The state of a person: a word on a colour, never the colour alone. */
import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Person } from './people.ts'

const COLOURS: Record<Person['state'], string> = {
  nominated: 'grape',
  applied: 'grape',
  invited: 'accent',
  waiting: 'orange',
  confirmed: 'teal',
  declined: 'gray',
  cancelled: 'gray',
  replaced: 'gray'
}

export const StateBadge = ({ state }: { state: Person['state'] }) => {
  const { t } = useTranslation('console/participants')
  return (
    <Badge variant="dot" color={COLOURS[state]} tt="none" fw={600} size="lg" radius="sm" miw="max-content">
      {t(`states.${state}`)}
    </Badge>
  )
}
