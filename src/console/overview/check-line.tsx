/** One thing to do: how grave it is, what it is about, and the way to the screen where it is done. */
import { Text, ThemeIcon } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '../parts/country-names.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import classes from './overview.module.css'
import type { Check } from './overview.ts'

const LOOKS = {
  serious: { icon: IconAlertOctagon, colour: 'red' },
  warning: { icon: IconAlertTriangle, colour: 'orange' },
  notice: { icon: IconInfoCircle, colour: 'accent' },
  done: { icon: IconCheck, colour: 'teal' }
}

/** So many are named; of the rest only the number is told. */
const MOST = 6

const useCheckText = () => {
  const { t, i18n } = useTranslation('console/overview')
  const { list, day } = useFormats()
  const countryName = useCountryName()
  return ({ kind, severity, count, of, on }: Check): string => {
    const names = of.map((code) => (kind.startsWith('heads-') ? countryName(code) : code))
    const more = names.length - MOST
    const told = more > 0 ? [...names.slice(0, MOST), t('checks.more', { count: more })] : names
    const values = { count, of: list(told), on: on && day(on) }
    const key = `checks.kinds.${kind}.${severity === 'done' ? 'done' : 'todo'}`
    const isKnown = i18n.exists(key, { ns: 'console/overview', count })
    const text = isKnown ? t(key, values) : t('checks.unknown', { kind, count })
    return kind === 'registration-open' && on ? `${text} ${t('checks.until', values)}` : text
  }
}

export const CheckLine = ({ check }: { check: Check }) => {
  const { t } = useTranslation('console/overview')
  const textOf = useCheckText()
  const { slug, may } = useWorkshop()
  const { screen, search } = check.link
  const { icon: Icon, colour } = LOOKS[check.severity]
  const isShown = screen === 'participants' || may('workshop:edit')
  return (
    <li className={classes.check}>
      <ThemeIcon variant="light" color={colour} size="md" radius="xl">
        <Icon size={18} role="img" aria-label={t(`checks.severities.${check.severity}`)} />
      </ThemeIcon>
      <Text className={classes.told}>{textOf(check)}</Text>
      {isShown && check.severity !== 'done' && (
        <LinkAnchor
          to={`/w/$workshop/${screen}`}
          params={{ workshop: slug }}
          search={search as never}
          size="sm"
          style={{ whiteSpace: 'nowrap' }}
        >
          {t(`checks.go.${screen}`)}
        </LinkAnchor>
      )}
    </li>
  )
}
