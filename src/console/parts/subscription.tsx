/** An address to subscribe to: a link for this computer, a code for telephones, and the text to be copied. */
import { Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { QrPicture } from './qr-picture.tsx'

/** `name`: what is subscribed to, for those who do not see the code. */
export const Subscription = ({ address, name }: { address: string; name: string }) => {
  const { t } = useTranslation('console/shell')
  const link = address.replace(/^https?:/, 'webcal:')
  return (
    <Group align="flex-start" wrap="wrap">
      <QrPicture text={link} label={t('subscription.code', { name })} />
      <Stack gap="xs" flex="1 1 14rem">
        <Code style={{ overflowWrap: 'anywhere' }} dir="ltr">
          {address}
        </Code>
        <Group gap="xs">
          <Button component="a" href={link} size="sm" leftSection={<IconCalendarPlus size={16} aria-hidden />}>
            {t('subscription.open')}
          </Button>
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" size="sm" onClick={copy}>
                {t(copied ? 'subscription.copied' : 'subscription.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Group>
  )
}
