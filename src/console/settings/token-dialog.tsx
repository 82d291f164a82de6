/** Shows a token that was just made: this once, to be copied. */
import { Alert, Button, Code, CopyButton, Group, Modal, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export const TokenDialog = ({ token, onClose }: { token: string | undefined; onClose: () => void }) => {
  const { t } = useTranslation('console/settings')
  return (
    <Modal
      opened={token !== undefined}
      onClose={onClose}
      title={t('tokens.issued')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <Stack>
        <Alert variant="light">{t('tokens.once')}</Alert>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
          {token}
        </Code>
        <Group justify="flex-end">
          <CopyButton value={token ?? ''}>
            {({ copied, copy }) => (
              <Button onClick={copy} variant={copied ? 'default' : 'filled'}>
                {t(copied ? 'tokens.copied' : 'tokens.copy')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {t('tokens.done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
