/** Balances a set: by which method, what stays, what would come of it, and then the deed. */
import { Button, Loader, Modal, Radio, Group as Row, Select, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyUndo } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { Figures } from './figures.tsx'
import { type BreakoutSet, type Person, readAgain, sendBalance, type Wish } from './use-breakouts.ts'

const METHODS = ['mixed', 'by-country', 'by-theme'] as const
const KEEPS = ['by-hand', 'all', 'none'] as const

type Given = { set: BreakoutSet; onClose: () => void; putBack: (people: Person[]) => unknown }

const Balancing = ({ set, onClose, putBack }: Given) => {
  const { t } = useTranslation('console/breakouts')
  const { path } = useWorkshop()
  const [wish, setWish] = useState<Required<Wish>>({ method: 'mixed', keep: 'by-hand' })
  const [error, setError] = useState<unknown>()
  const [isBusy, setIsBusy] = useState(false)
  const looked = useQuery({
    queryKey: ['balance', path.workshop, set.id, set.version, wish],
    queryFn: () => sendBalance(path, set, wish, true),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false
  })
  const inWords = (fault: unknown) =>
    faultOf(fault).kind === 'too-few-places' ? { ...(fault as object), title: t('balance.tooFew') } : fault

  const balance = async () => {
    setError(undefined)
    setIsBusy(true)
    try {
      const done = await sendBalance(path, set, wish, false)
      const before = set.people
      await readAgain()
      onClose()
      notifyUndo(t('done.balanced', { count: done.placed + done.moved }), () => putBack(before))
    } catch (fault) {
      setError(inWords(fault))
      void readAgain()
    }
    setIsBusy(false)
  }

  return (
    <Stack>
      <Radio.Group
        label={t('balance.method')}
        value={wish.method}
        onChange={(to) => setWish({ ...wish, method: METHODS.find((one) => one === to) ?? 'mixed' })}
      >
        <Stack gap="xs" mt="xs">
          {METHODS.map((method) => (
            <Radio
              key={method}
              value={method}
              label={t(`balance.methods.${method}`)}
              description={t(`balance.hints.${method}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={t('balance.keep')}
        data={KEEPS.map((keep) => ({ value: keep, label: t(`balance.keeps.${keep}`) }))}
        value={wish.keep}
        onChange={(to) => setWish({ ...wish, keep: KEEPS.find((one) => one === to) ?? 'by-hand' })}
        allowDeselect={false}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      <FaultNotice error={error ?? inWords(looked.error)} />
      {looked.isPending && <Loader aria-label={t('loading', { ns: 'console/shell' })} />}
      {looked.data && !looked.error && (
        <>
          <Text size="sm" role="status">
            {t('balance.would', { placed: looked.data.placed, moved: looked.data.moved })}
          </Text>
          <Figures groups={set.groups} before={looked.data.before} after={looked.data.after} />
        </>
      )}
      <Row justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('balance.leave')}
        </Button>
        <Button loading={isBusy} disabled={!looked.data || looked.error !== null} onClick={balance}>
          {t('balance.act')}
        </Button>
      </Row>
    </Stack>
  )
}

export const BalanceDialog = ({ isOpen, ...given }: Given & { isOpen: boolean }) => {
  const { t } = useTranslation('console/breakouts')
  return (
    <Modal
      opened={isOpen}
      onClose={given.onClose}
      size="xl"
      title={t('balance.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {isOpen && <Balancing {...given} />}
    </Modal>
  )
}
