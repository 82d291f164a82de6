/** Shown while a screen is on its way, after a moment. */
import { Center, Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export const LoadingScreen = () => {
  const { t } = useTranslation('console/shell')
  return (
    <Center mih="50vh" role="status" aria-label={t('loading')}>
      <Loader type="dots" />
    </Center>
  )
}
