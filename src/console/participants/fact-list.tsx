/** Facts with their names, one below the other. What is not known says so. */
import { Anchor, Text } from '@mantine/core'
import { Fragment } from 'react'
import classes from './people.module.css'
import type { Person } from './people.ts'
import { useWords } from './use-words.ts'

type Given = { person: Person; names: readonly (keyof Person)[] }

export const FactList = ({ person, names }: Given) => {
  const { t, field } = useWords()
  const shownOf = (name: keyof Person) => {
    if (name === 'listed') return t(person.listed ? 'person.listedYes' : 'person.listedNo')
    const text = field(name, person[name])
    if (text === '')
      return (
        <Text span size="sm" c="dimmed">
          {t('person.nothing')}
        </Text>
      )
    if (name === 'email')
      return (
        <Anchor href={`mailto:${text}`}>
          <bdi>{text}</bdi>
        </Anchor>
      )
    return name === 'telephone' ? <bdi dir="ltr">{text}</bdi> : <bdi>{text}</bdi>
  }
  return (
    <dl className={classes.facts}>
      {names.map((name) => (
        <Fragment key={name}>
          <dt>{t(`person.fields.${name}`)}</dt>
          <dd>{shownOf(name)}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
