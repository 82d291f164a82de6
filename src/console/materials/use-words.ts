/** What the console says of materials, in the language in use. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'
import { type Material, VISIBILITIES } from './materials.ts'

/** Languages of the United Nations, beside those of the workshop. */
const OFFICIAL = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
const MEGABYTE = 1_000_000

/** For a select. */
export const useVisibilities = () => {
  const { t } = useTranslation('console/materials')
  return VISIBILITIES.map((value) => ({ value, label: t(`visibilities.${value}`) }))
}

const useLanguageName = () => {
  const lang = useTranslation().i18n.language
  return useMemo(() => {
    const names = new Intl.DisplayNames(lang, { type: 'language' })
    return (tag: string) => names.of(tag) ?? tag
  }, [lang])
}

/** For a select; `also` is offered whatever the workshop speaks. */
export const useLanguages = (also: string | null = null) => {
  const { workshop } = useWorkshop()
  const name = useLanguageName()
  const tags = new Set([...workshop.languages, ...OFFICIAL, ...(also === null ? [] : [also])])
  return [...tags].map((value) => ({ value, label: name(value) }))
}

/** "PDF, 2.4 MB, English, version 2". */
export const useFacts = () => {
  const { t, i18n } = useTranslation('console/materials')
  const languageName = useLanguageName()
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language
  return ({ file: { kind, size, number }, language }: Material): string => {
    const isLarge = size >= MEGABYTE / 10
    const unit = isLarge ? 'megabyte' : 'kilobyte'
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 })
    return [
      t(`kinds.${kind}`),
      format.format(isLarge ? size / MEGABYTE : Math.max(1, size / 1000)),
      ...(language === null ? [] : [languageName(language)]),
      t('version', { number })
    ].join(', ')
  }
}
