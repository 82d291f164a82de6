/** The list of a workshop on which nobody is yet: how people come onto it. */
import { IconUserPlus } from '@tabler/icons-react'
import { Empty } from '../parts/empty.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { useWords } from './use-words.ts'

export const NobodyYet = () => {
  const { t } = useWords()
  const { slug, may } = useWorkshop()
  if (!may('participants:edit'))
    return <Empty icon={IconUserPlus} title={t('empty.title')} hint={t('empty.hintReader')} />
  const params = { workshop: slug }
  return (
    <Empty icon={IconUserPlus} title={t('empty.title')} hint={t('empty.hint')}>
      <LinkButton to="/w/$workshop/import" params={params}>
        {t('empty.import')}
      </LinkButton>
      <LinkButton to="/w/$workshop/participants/new" params={params} variant="default">
        {t('empty.add')}
      </LinkButton>
      <LinkButton to="/w/$workshop/settings" params={params} search={{ tab: 'registration' }} variant="default">
        {t('empty.open')}
      </LinkButton>
    </Empty>
  )
}
