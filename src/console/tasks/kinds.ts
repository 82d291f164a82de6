/** What each kind of task is called, and the screen on which one sees what came of it. */
import { useTranslation } from 'react-i18next'

/** Screens read `?task=<id>` and show that task. */
export const SCREENS = {
  'participants.check': '/w/$workshop/import',
  'participants.import': '/w/$workshop/import',
  'badges.print': '/w/$workshop/badges',
  'letters.batch': '/w/$workshop/letters',
  'attendance.report': '/w/$workshop/attendance',
  'outcomes.report': '/w/$workshop/outcomes'
} as const

export type KindWithScreen = keyof typeof SCREENS
export const hasScreen = (kind: string): kind is KindWithScreen => kind in SCREENS

export const useKindName = () => {
  const { t } = useTranslation('console/tasks')
  return (kind: string): string => t(`kinds.${kind}`, { defaultValue: t('kinds.other') })
}
