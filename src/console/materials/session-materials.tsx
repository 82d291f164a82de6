/** Materials of one session: those that are there, and a place for one more. */
import { Loader, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { AddMaterial } from './add-material.tsx'
import { MaterialRow } from './material-row.tsx'
import classes from './materials.module.css'
import { useMaterials } from './materials.ts'

export const SessionMaterials = ({ session, isEditable }: { session: string; isEditable: boolean }) => {
  const { t } = useTranslation('console/materials')
  const { path } = useWorkshop()
  const { data, error, isPending, refetch } = useMaterials(path, session)
  const items = data?.items ?? []
  return (
    <section className={classes.section} aria-labelledby="materials-title">
      <Stack gap="sm">
        <div>
          <Title order={3} size="h4" id="materials-title">
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('lead')}
          </Text>
        </div>
        <FaultNotice error={error} onRetry={() => void refetch()} />
        {isPending && <Loader size="sm" aria-label={t('loading', { ns: 'console/shell' })} />}
        {data && items.length === 0 && <Text size="sm">{t('none')}</Text>}
        {items.length > 0 && (
          <ul className={classes.list} aria-labelledby="materials-title">
            {items.map((material, at) => (
              <MaterialRow key={material.id} material={material} at={at} count={items.length} isEditable={isEditable} />
            ))}
          </ul>
        )}
        {isEditable && <AddMaterial session={session} />}
      </Stack>
    </section>
  )
}
