/** Beside a release of the draft: how many people will be told of it, once somebody has looked that through. */
import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'
import { useNextMailing } from './use-mailings.ts'

export const WhomTold = ({ isWanted }: { isWanted: boolean }) => {
  const { t } = useTranslation('console/invitations')
  const { path } = useWorkshop()
  const { data } = useNextMailing(path, isWanted)
  if (!data) return null
  const { messages, people, kinds, withoutAddress } = data
  return (
    <section>
      <Title order={3} mb="xs">
        {t('next.title')}
      </Title>
      {messages === 0 ? (
        <Text size="sm">{t('next.nobody')}</Text>
      ) : (
        <>
          <Text size="sm">{t('next.text', { count: messages, people: t('counts.people', { count: people }) })}</Text>
          <Text size="sm" c="dimmed">
            {kinds.map(({ kind, messages }) => `${t(`kinds.${kind}`)}: ${messages}`).join(' · ')}
          </Text>
        </>
      )}
      {withoutAddress > 0 && <Text size="sm">{t('next.withoutAddress', { count: withoutAddress })}</Text>}
      {messages > 0 && <Text size="sm">{t('next.hint')}</Text>}
    </section>
  )
}
