/** One material of a session: what it is, and for who may, everything that can be done with it. */
import { ActionIcon, Alert, Anchor, Badge, FileButton, Group, Paper, Text, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconReplace, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmNamed } from '../parts/confirm.tsx'
import { notifyDone } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { EditMaterial } from './edit-material.tsx'
import classes from './materials.module.css'
import { ACCEPTED, changeMaterial, fileAddress, type Material, removeMaterial } from './materials.ts'
import { ProgressLine } from './progress-line.tsx'
import { useUpload } from './use-upload.ts'
import { useFacts } from './use-words.ts'

type Given = { material: Material; at: number; count: number; isEditable: boolean }

const COLOURS = { public: 'teal', participants: 'blue', secretariat: 'gray' } as const

export const MaterialRow = ({ material, at, count, isEditable }: Given) => {
  const { t } = useTranslation('console/materials')
  const { path } = useWorkshop()
  const facts = useFacts()
  const { upload, progress, fault, setFault, told, stop } = useUpload()
  const [isEditing, setEditing] = useState(false)
  const { id, title, visibility, version } = material

  const act = async (work: () => Promise<void>) => {
    setFault(undefined)
    try {
      await work()
    } catch (error) {
      setFault(told(error))
    }
  }
  const replace = async (file: File | null) => {
    if (!file) return
    const url = fileAddress(path, id)
    if (await upload({ file, method: 'PUT', url, headers: { 'if-match': `"${version}"` } }))
      notifyDone(t('done.replaced', { title }))
  }
  const remove = () =>
    confirmNamed({
      title: t('remove.title', { title }),
      children: t('remove.text'),
      act: t('remove.act'),
      onConfirm: () =>
        act(() => removeMaterial(path, material).then(() => void notifyDone(t('done.removed', { title }))))
    })
  const button = (label: string, Icon: typeof IconTrash, more: object) => (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" c="inherit" size="lg" aria-label={`${label}: ${title}`} {...more}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  const moveTo = (place: number) => () => void act(() => changeMaterial(path, material, { position: place + 1 }))

  return (
    <Paper component="li" withBorder p="xs">
      <div className={classes.row}>
        <div className={classes.what}>
          <Anchor href={fileAddress(path, id)} download>
            <bdi>{title}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed">
            {facts(material)}
          </Text>
        </div>
        <Badge variant="light" color={COLOURS[visibility]} c="inherit">
          {t(`marks.${visibility}`)}
        </Badge>
        {isEditable && (
          <Group gap={0} wrap="nowrap">
            {button(t('acts.edit'), IconPencil, { onClick: () => setEditing(!isEditing), 'aria-expanded': isEditing })}
            <FileButton
              accept={ACCEPTED}
              onChange={(file) => void replace(file)}
              inputProps={{ 'aria-label': `${t('acts.replace')}: ${title}` }}
            >
              {(props) => button(t('acts.replace'), IconReplace, { ...props, disabled: progress !== undefined })}
            </FileButton>
            {button(t('acts.up'), IconArrowUp, { onClick: moveTo(at - 1), disabled: at === 0 })}
            {button(t('acts.down'), IconArrowDown, { onClick: moveTo(at + 1), disabled: at === count - 1 })}
            {button(t('acts.remove'), IconTrash, { onClick: remove })}
          </Group>
        )}
      </div>
      {progress !== undefined && <ProgressLine name={title} progress={progress} onStop={stop} />}
      {fault && (
        <Alert color="red" variant="light" role="alert" mt="xs">
          {fault}
        </Alert>
      )}
      {isEditing && (
        <EditMaterial
          key={version}
          material={material}
          onSave={(change) => act(() => changeMaterial(path, material, change).then(() => setEditing(false)))}
          onCancel={() => setEditing(false)}
        />
      )}
    </Paper>
  )
}
