/** The verdict on who stands at the desk: colour, icon and word say the same. */
import { Box, Text } from '@mantine/core'
import { IconScan } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ownScriptName } from '../../participants/rules.ts'
import type { Passed } from './use-desk.ts'
import classes from './verdict.module.css'
import { ICONS, TONES } from './verdict.tsx'

const Said = ({ passed }: { passed: Passed }) => {
  const { t } = useTranslation('console/attendance')
  const { verdict, person } = passed
  const Icon = ICONS[verdict]
  const below = [person?.category, person?.country].filter(Boolean).join(' · ')
  return (
    <div className={classes.panel} data-tone={TONES[verdict]}>
      <Icon size={64} aria-hidden style={{ flexShrink: 0 }} />
      <div>
        <Text fz="1.5rem" fw={700} lh={1.2}>
          {t(verdict === 'admitted' ? 'desk.welcome' : `verdicts.${verdict}`)}
        </Text>
        {person && (
          <Text fz="1.375rem" lh={1.3}>
            <bdi>{person.displayName}</bdi>
            {ownScriptName(person.displayName, person.nativeName) && (
              <Text span ms="xs">
                <bdi>{person.nativeName}</bdi>
              </Text>
            )}
          </Text>
        )}
        {below && <Text>{below}</Text>}
        {TONES[verdict] === 'bad' && <Text mt={4}>{t(`advice.${verdict}`)}</Text>}
      </div>
    </div>
  )
}

export const DeskVerdict = ({ passed }: { passed: Passed | undefined }) => {
  const { t } = useTranslation('console/attendance')
  return (
    <Box role="status" aria-live="assertive" aria-atomic>
      {passed ? (
        <Said key={passed.id} passed={passed} />
      ) : (
        <div className={classes.panel} data-tone="none">
          <IconScan size={48} aria-hidden style={{ flexShrink: 0 }} />
          <Text>{t('desk.waiting')}</Text>
        </div>
      )}
    </Box>
  )
}
