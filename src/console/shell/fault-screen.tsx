/** A screen that cannot be shown: says why, and what to do next. */
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api/problem.ts'
import { Empty } from '../parts/empty.tsx'
import { LinkButton } from '../parts/links.tsx'

export const FaultScreen = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('console/shell')
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  const { status, detail, instance } = faultOf(error)
  const kind = status === 404 ? 'notHere' : status === 403 ? 'notAllowed' : status === 0 ? 'offline' : 'ours'
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Empty
      icon={IconAlertTriangle}
      title={t(`fault.titles.${kind}`)}
      hint={detail || t(`fault.${kind}`)}
      more={instance && t('fault.number', { instance })}
      level={1}
    >
      <Button onClick={again}>{t('fault.again')}</Button>
      <LinkButton to="/" variant="default">
        {t('missing.home')}
      </LinkButton>
    </Empty>
  )
}
