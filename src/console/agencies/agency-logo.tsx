/** The logo of an agency: seen as it is printed, sent by button or dropped, replaced, removed. */
import { Button, FileButton, Group, Input, Text } from '@mantine/core'
import { IconTrash, IconUpload } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api/problem.ts'
import { DropZone } from '../parts/drop-zone.tsx'
import { notifyDone } from '../parts/notices.tsx'
import type { Agency } from './agencies.ts'
import classes from './agency-logo.module.css'
import { ACCEPTED, LARGEST_BYTES, type Logo, logoAddress, removeLogo, sendLogo, useLogos } from './logos.ts'

/** `alt` is empty where the name stands beside it. */
export const LogoPicture = ({
  logo,
  alt,
  width,
  height
}: { logo: Logo; alt: string } & Record<'width' | 'height', number>) => (
  <img className={classes.picture} src={logoAddress(logo)} alt={alt} width={width} height={height} />
)

/** What the server refuses, in words of the reader's language. */
const FAULTS = {
  'too-large': 'logo.faults.bytes',
  'picture-too-large': 'logo.faults.pixels',
  'picture-of-another-kind': 'logo.faults.kind',
  'picture-empty': 'logo.faults.damaged',
  'picture-damaged': 'logo.faults.damaged',
  'picture-too-small': 'logo.faults.small',
  'pictures-unavailable': 'logo.faults.unavailable'
} as const

export const AgencyLogo = ({ agency: { id, acronym } }: { agency: Agency }) => {
  const { t } = useTranslation('console/agencies')
  const label = useId()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const logo = useLogos().data?.items.find(({ agencyId }) => agencyId === id)

  const act = async (work: () => Promise<void>, done: string) => {
    setFault(undefined)
    setBusy(true)
    try {
      await work()
      notifyDone(done)
    } catch (error) {
      const { kind, detail } = faultOf(error)
      const known = kind in FAULTS ? t(FAULTS[kind as keyof typeof FAULTS]) : undefined
      setFault(known ?? (detail || t('logo.faults.other')))
    } finally {
      setBusy(false)
    }
  }
  const take = (file: File | null | undefined) => {
    if (!file) return
    if (file.size > LARGEST_BYTES) return setFault(t('logo.faults.bytes'))
    void act(() => sendLogo(id, file), t('logo.saved', { acronym }))
  }
  const choose = t(logo ? 'logo.replace' : 'logo.choose')

  return (
    <Input.Wrapper
      label={t('logo.title')}
      labelElement="div"
      labelProps={{ id: label }}
      description={t('logo.hint')}
      error={fault && <span role="alert">{fault}</span>}
      role="group"
      aria-labelledby={label}
    >
      <DropZone className={classes.drop} onFile={take}>
        {logo ? (
          <LogoPicture logo={logo} alt={t('logo.alt', { acronym })} width={160} height={64} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('logo.none')}
          </Text>
        )}
        <Group gap="xs">
          <FileButton accept={ACCEPTED} onChange={take} inputProps={{ 'aria-label': choose }}>
            {(props) => (
              <Button
                {...props}
                size="xs"
                variant="default"
                leftSection={<IconUpload size={16} aria-hidden />}
                loading={isBusy}
              >
                {choose}
              </Button>
            )}
          </FileButton>
          {logo && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              disabled={isBusy}
              onClick={() => void act(() => removeLogo(id), t('logo.removed', { acronym }))}
            >
              {t('logo.remove')}
            </Button>
          )}
        </Group>
      </DropZone>
    </Input.Wrapper>
  )
}
