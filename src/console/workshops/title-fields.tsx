/** Title of a workshop, and the address that is made of it until another is typed. */
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { slugOf } from '../../workshops/rules.for-titles.ts'

/** As `form.getInputProps` gives them. */
type Input = { value?: string }
type Given = { title: Input; slug: Input }

const BELOW: ['label', 'input', 'description', 'error'] = ['label', 'input', 'description', 'error']

export const TitleFields = ({ title, slug }: Given) => {
  const { t } = useTranslation('console/workshops')
  const proposed = title.value ? slugOf(title.value) : ''
  const chosen = slug.value || proposed
  return (
    <>
      <TextInput
        label={t('fields.title')}
        description={t('fields.titleHint')}
        inputWrapperOrder={BELOW}
        maxLength={200}
        required
        data-autofocus
        {...title}
      />
      <TextInput
        label={t('fields.slug')}
        description={chosen ? t('fields.slugHint', { address: `${location.host}/w/${chosen}` }) : t('fields.slugRule')}
        inputWrapperOrder={BELOW}
        placeholder={proposed}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        {...slug}
      />
    </>
  )
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Nothing is typed: it is made of the title. */
export const isSlug = (slug: string): boolean => slug === '' || (slug.length >= 3 && SLUG.test(slug))
