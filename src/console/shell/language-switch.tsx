/** The language of the console, each named in itself. */
import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ConsoleLanguage, changeLanguage } from '../i18n.ts'

const NAMES = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' }
]

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation('console/shell')
  return (
    <SegmentedControl
      aria-label={t('menu.language')}
      size="xs"
      data={NAMES}
      value={i18n.language}
      onChange={(lang) => changeLanguage(lang as ConsoleLanguage)}
    />
  )
}
