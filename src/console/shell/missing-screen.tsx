/** Nothing is at this address. */
import { Button } from '@mantine/core'
import { IconMapPinOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { LinkButton } from '../parts/links.tsx'

export const MissingScreen = () => {
  const { t } = useTranslation('console/shell')
  return (
    <Empty icon={IconMapPinOff} title={t('missing.title')} hint={t('missing.hint')} level={1}>
      <LinkButton to="/">{t('missing.home')}</LinkButton>
      <Button variant="default" onClick={() => history.back()}>
        {t('missing.back')}
      </Button>
    </Empty>
  )
}
