/** Telling people of a release: what is proposed, what was sent, and how people answered. */
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { MailingList } from './mailing-list.tsx'
import { Review } from './review.tsx'

const route = getRouteApi('/signed-in/w/$workshop/invitations')

export const InvitationsScreen = () => {
  const { t } = useTranslation('console/invitations')
  const { release = '' } = route.useSearch()
  const number = /^[1-9]\d{0,8}$/.test(release) ? Number(release) : undefined
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {number === undefined ? <MailingList /> : <Review key={number} release={number} />}
    </Screen>
  )
}
