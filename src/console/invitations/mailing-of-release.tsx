/** Beside a release: whether its people were told, and the way to the review. */
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { MailingState } from './mailing-state.tsx'
import type { MailingLine } from './use-mailings.ts'

export const MailingOfRelease = ({ mailing, isLatest }: { mailing: MailingLine | undefined; isLatest: boolean }) => {
  const { t } = useTranslation('console/invitations')
  const { slug } = useWorkshop()
  // nobody approves it any more: the newer one is being worked out
  if (!mailing || (mailing.state === 'review' && !isLatest)) return null
  const { release, state, people } = mailing
  const isToDo = state === 'review'
  const label = isToDo ? `${t('review')}: ${t('counts.people', { count: people })}` : t('title')
  return (
    <>
      <MailingState {...mailing} />
      <LinkButton
        size="sm"
        variant={isToDo ? 'filled' : 'default'}
        to="/w/$workshop/invitations"
        params={{ workshop: slug }}
        search={{ release: String(release) }}
        aria-label={`${label} (${t('release', { number: release })})`}
      >
        {label}
      </LinkButton>
    </>
  )
}
