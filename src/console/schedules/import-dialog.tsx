/** Importing an agenda: a file, what it would change or what is wrong with it, and the deed. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshDraft } from '../agenda/use-draft.ts'
import { faultOf } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { ChoiceFields } from './choice-fields.tsx'
import { FilePlace } from './file-place.tsx'
import { ImportReport } from './import-report.tsx'
import { type AgendaReport, type Choice, LARGEST_BYTES, sendAgenda } from './send-agenda.ts'

type Given = { isOpen: boolean; onClose: () => void }
type Tried = { file: File; report: AgendaReport }

const NOTHING: Choice = { createRooms: false, createTracks: false, linkPeople: false }
const MADE = ['rooms', 'tracks'].map((part) => `/api/v1/workshops/{workshop}/${part}`)

/** The draft, and the rooms and tracks that may be new. */
const readAnew = () =>
  Promise.all([refreshDraft(), ...MADE.map((url) => queryClient.invalidateQueries({ queryKey: ['get', url] }))])

export const AgendaImportDialog = ({ isOpen, onClose }: Given) => {
  const { t } = useTranslation(['console/schedules', 'console/shell'])
  const { slug } = useWorkshop()
  const [tried, setTried] = useState<Tried>()
  const [choice, setChoice] = useState(NOTHING)
  const [fault, setFault] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const key = useRef(crypto.randomUUID())

  const attempt = async (deed: () => Promise<void>) => {
    setBusy(true)
    setFault(undefined)
    await deed().catch(setFault)
    key.current = crypto.randomUUID()
    setBusy(false)
  }
  const check = (file: File, chosen: Choice) =>
    attempt(async () => {
      if (file.size > LARGEST_BYTES) throw { status: 413, title: t('file.tooLarge'), detail: t('file.limits') }
      setChoice(chosen)
      setTried({ file, report: await sendAgenda(slug, file, chosen) })
    })
  const close = () => {
    setTried(undefined)
    setFault(undefined)
    setChoice(NOTHING)
    onClose()
  }
  const take = ({ file }: Tried) =>
    attempt(async () => {
      const done = await sendAgenda(slug, file, choice, key.current).catch(async (problem) => {
        // somebody changed the draft meanwhile: the faults that it has now
        if (faultOf(problem).kind === 'import-faulty') setTried({ file, report: await sendAgenda(slug, file, choice) })
        throw problem
      })
      await readAnew()
      notifyDone(t('done', { added: done.added, changed: done.changed }))
      close()
    })

  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <Stack>
        <FaultNotice error={fault} />
        {tried ? (
          <>
            <ChoiceFields
              {...{ choice, isBusy, report: tried.report }}
              onChange={(chosen) => void check(tried.file, chosen)}
            />
            <ImportReport report={tried.report} name={tried.file.name} />
            <Group>
              <Button
                onClick={() => void take(tried)}
                loading={isBusy}
                disabled={tried.report.faults.length > 0 || tried.report.added + tried.report.changed === 0}
              >
                {t('act')}
              </Button>
              <Button variant="default" disabled={isBusy} onClick={() => setTried(undefined)}>
                {t('otherFile')}
              </Button>
            </Group>
          </>
        ) : (
          <FilePlace isBusy={isBusy} onFile={(file) => void check(file, NOTHING)} />
        )}
      </Stack>
    </Modal>
  )
}
