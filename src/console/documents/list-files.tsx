/** The files of one list of participants. Short lists are saved at once, long ones are made as a task. */
import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { tasksChanged } from '../tasks/task.ts'
import { useChoice } from './use-choice.ts'

const FORMATS = ['pdf', 'xlsx', 'csv'] as const
/** Up to so many people a file is made within a moment. */
const AT_ONCE = 500

type Given = { version?: number; people: number | undefined; size?: string }

export const ListFiles = ({ version, people = 0, size = 'sm' }: Given) => {
  const { t } = useTranslation('console/documents')
  const { path } = useWorkshop()
  const { fileAt, face, lang } = useChoice()
  const start = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/exports')
  const make = (format: (typeof FORMATS)[number]) =>
    start
      .mutateAsync({
        params: { path, header: { 'idempotency-key': crypto.randomUUID() } },
        body: { format, face, lang, ...(version !== undefined && { version }) }
      })
      .then(() => {
        void tasksChanged()
        notifyDone(t('list.underWay'))
      }, notifyFault)
  const at = version === undefined ? '/participants' : `/participants/lists/${version}`
  return FORMATS.map((format) => {
    const name = version === undefined ? 'list.fileToday' : 'list.fileOf'
    const given = {
      size,
      variant: 'default',
      'aria-label': t(name, { format: t(`formats.${format}`), number: version })
    } as const
    return people > AT_ONCE ? (
      <Button
        key={format}
        {...given}
        loading={start.isPending}
        leftSection={<IconFileText size={16} aria-hidden />}
        onClick={() => void make(format)}
      >
        {t(`formats.${format}`)}
      </Button>
    ) : (
      <SaveButton key={format} {...given} path={fileAt(`${at}.${format}`, { face })}>
        {t(`formats.${format}`)}
      </SaveButton>
    )
  })
}
