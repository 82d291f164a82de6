/** Nothing is counted before a door is open: says so, and opens one. */
import { Button } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { useOpenDoor } from './open-door.tsx'

export const NoDoors = ({ today }: { today: string | null }) => {
  const { t } = useTranslation('console/attendance')
  const { may, workshop } = useWorkshop()
  const { day: longDay } = useFormats()
  const { open, isOpening } = useOpenDoor()
  const day = today ?? workshop.startsOn
  const mayOpen = may('attendance:scan')
  return (
    <Empty icon={IconDoor} title={t('noDoors.title')} hint={t(mayOpen ? 'noDoors.hint' : 'noDoors.wait')}>
      {mayOpen && (
        <Button loading={isOpening} onClick={() => void open({ day }).catch(notifyFault)}>
          {t('open.today', { day: longDay(day) })}
        </Button>
      )}
    </Empty>
  )
}
