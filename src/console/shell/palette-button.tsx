/** The way to the command palette, by button and by Ctrl-K; the palette itself loads when it is first opened. */
import { ActionIcon, Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

const Palette = lazy(() => import('./palette.tsx'))

export const PaletteButton = ({ slug }: { slug: string | undefined }) => {
  const { t } = useTranslation('console/shell')
  const [opened, setOpened] = useState(0)
  const open = () => setOpened(opened + 1)
  // also while one types in a field
  useHotkeys([['mod+K', open]], [])
  return (
    <>
      <ActionIcon variant="subtle" c="inherit" size="lg" hiddenFrom="sm" aria-label={t('palette.open')} onClick={open}>
        <IconSearch size={20} aria-hidden />
      </ActionIcon>
      <Button
        visibleFrom="sm"
        variant="default"
        size="xs"
        onClick={open}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        aria-keyshortcuts="Control+K"
      >
        {t('palette.open')}
      </Button>
      <Suspense fallback={null}>{opened > 0 && <Palette slug={slug} opened={opened} />}</Suspense>
    </>
  )
}
