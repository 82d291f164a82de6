/** Documents: every paper of the workshop in one place, for whom it is, and its files. Each reader sees what is theirs. */
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LanguageSelect } from '../parts/language-select.tsx'
import { LinkButton } from '../parts/links.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { screensFor } from '../shell/screens.ts'
import { AgendaPaper } from './agenda-paper.tsx'
import { SignInPaper } from './desk-papers.tsx'
import { ListPaper } from './list-paper.tsx'
import { Paper, Papers } from './paper.tsx'
import { NamePlatesPaper, SeatingPaper } from './protocol-papers.tsx'
import { AttendancePaper, OutcomePaper, StatisticsPaper } from './report-papers.tsx'
import { useChoice } from './use-choice.ts'

/** Papers that have a screen of their own. */
const ELSEWHERE = ['badges', 'letters']

export const DocumentsScreen = () => {
  const { t } = useTranslation(['console/documents', 'console/shell'])
  const { slug, may } = useWorkshop()
  const { lang, change } = useChoice()
  const elsewhere = screensFor(may).filter(({ text }) => ELSEWHERE.includes(text))
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={<LanguageSelect label={t('language')} value={lang} onChange={(to) => change({ lang: to })} w="10rem" />}
    >
      <Stack gap="xl">
        <Papers title={t('groups.participants')}>
          <AgendaPaper />
          {may('lists:read') && <ListPaper />}
        </Papers>
        {may('participants:edit') && (
          <Papers title={t('groups.desk')}>
            <SignInPaper />
            {elsewhere.length > 0 && (
              <Paper
                title={t('elsewhere.title')}
                hint={t('elsewhere.hint')}
                files={elsewhere.map(({ to, text, icon: Icon }) => (
                  <LinkButton
                    key={to}
                    to={to}
                    params={{ workshop: slug }}
                    variant="default"
                    leftSection={<Icon size={16} aria-hidden />}
                  >
                    {t(`screens.${text}`, { ns: 'console/shell' })}
                  </LinkButton>
                ))}
              />
            )}
          </Papers>
        )}
        {may('badges:print') && (
          <Papers title={t('groups.protocol')}>
            <NamePlatesPaper />
            <SeatingPaper />
          </Papers>
        )}
        {may('reports:read') && (
          <Papers title={t('groups.reports')}>
            <AttendancePaper />
            <StatisticsPaper />
            <OutcomePaper />
          </Papers>
        )}
      </Stack>
    </Screen>
  )
}
