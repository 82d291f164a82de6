/** Board, list or releases, and the way to what is to be looked at. */
import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { View } from './search.ts'
import type { Warning } from './session.ts'
import { useWords } from './use-words.ts'

type Given = {
  view: View
  views: readonly View[]
  warnings: Warning[]
  onView: (view: View) => void
  onWarnings: () => void
}

export const ViewSwitch = ({ view, views, warnings, onView, onWarnings }: Given) => {
  const { t } = useWords()
  const grave = warnings.filter(({ severity }) => severity !== 'notice').length
  return (
    <Group justify="space-between">
      <SegmentedControl
        data={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        value={view}
        onChange={(next) => onView(next as View)}
        aria-label={t('view')}
      />
      {view !== 'releases' && (
        <Button
          variant={grave > 0 ? 'outline' : 'default'}
          color={grave > 0 ? 'orange' : undefined}
          c="inherit"
          size="sm"
          leftSection={grave > 0 && <IconAlertTriangle size={16} aria-hidden />}
          onClick={onWarnings}
        >
          {grave > 0 ? t('warningsCount', { count: grave }) : t('lookAt')}
        </Button>
      )}
    </Group>
  )
}
