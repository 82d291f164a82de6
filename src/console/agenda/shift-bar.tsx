/** Moves the chosen sessions by the same minutes, all or none: an afternoon that begins later. */
import { Button, Group, NumberInput, Paper, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from './use-words.ts'

type Given = { ids: string[]; shift: (ids: string[], minutes: number) => Promise<boolean>; onDone: () => void }

const STEP = 5
const USUAL = 15
const LONGEST = 1440

export const ShiftBar = ({ ids, shift, onDone }: Given) => {
  const { t } = useWords()
  const [minutes, setMinutes] = useState<number | string>(USUAL)
  const [isBusy, setIsBusy] = useState(false)
  const move = async (by: number) => {
    setIsBusy(true)
    const isDone = await shift(ids, by)
    setIsBusy(false)
    if (isDone) onDone()
  }
  const by = Number(minutes)
  return (
    <Paper withBorder p="sm" role="group" aria-label={t('shift.title')}>
      <Group align="flex-end" gap="sm">
        <Text fw={600} style={{ alignSelf: 'center' }}>
          {t('shift.chosen', { count: ids.length })}
        </Text>
        <NumberInput
          label={t('shift.minutes')}
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={LONGEST}
          step={STEP}
          allowDecimal={false}
          w="8rem"
        />
        <Button variant="default" disabled={!by} loading={isBusy} onClick={() => move(-by)}>
          {t('shift.earlier')}
        </Button>
        <Button disabled={!by} loading={isBusy} onClick={() => move(by)}>
          {t('shift.later')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('shift.none')}
        </Button>
      </Group>
    </Paper>
  )
}
