/** Why the list of workshops is empty, and what to do about it. */
import { Button } from '@mantine/core'
import { IconCalendarPlus, IconCalendarSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useMe } from '../session/me.ts'

const route = getRouteApi('/signed-in/')

/** For who is in no team at all. */
export const NoWorkshops = () => {
  const { t } = useTranslation('console/workshops')
  const { email, mayConvene } = useMe()
  return (
    <Empty
      icon={IconCalendarPlus}
      title={t('none.title')}
      hint={mayConvene ? t('none.create') : t('none.ask', { email })}
    >
      {mayConvene && <LinkButton to="/new">{t('none.createAct')}</LinkButton>}
    </Empty>
  )
}

/** For who has workshops, but none of those that are asked for. */
export const NothingHere = ({ show }: { show: 'current' | 'past' }) => {
  const { t } = useTranslation('console/workshops')
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const other = show === 'past' ? 'current' : 'past'
  const turn = (
    <Button variant="default" onClick={() => void navigate({ search: { q, show: other } })}>
      {t(other === 'past' ? 'nothing.showPast' : 'nothing.showCurrent')}
    </Button>
  )
  if (q)
    return (
      <Empty icon={IconCalendarSearch} title={t('nothing.fits', { q })} hint={t('nothing.fitsHint')}>
        {turn}
        <Button onClick={() => void navigate({ search: { show } })}>{t('nothing.clear')}</Button>
      </Empty>
    )
  return (
    <Empty icon={IconCalendarSearch} title={t(`nothing.${show}`)} hint={t(`nothing.${show}Hint`)}>
      {turn}
    </Empty>
  )
}
