/** Tells at once what is grave about a session that was just saved. */
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import type { Warning } from './session.ts'

export const notifyWarnings = (warnings: Warning[], title: string, tell: (warning: Warning) => string): void => {
  const serious = warnings.filter(({ severity }) => severity === 'serious')
  if (serious.length === 0) return
  notifications.show({
    title,
    message: [...new Set(serious.map(tell))].join(' '),
    color: 'orange',
    role: 'alert',
    autoClose: 15_000,
    closeButtonProps: { 'aria-label': i18next.t('close', { ns: 'console/shell' }) }
  })
}
