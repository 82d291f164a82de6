/** Where a person is shown: beside the list where there is room, on a page of its own on a phone. */
import { Drawer } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LinkAnchor } from '../parts/links.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import { viewOf } from './search.ts'
import { useIsPhone } from './use-is-phone.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants')

type Given = { title: ReactNode; plainTitle: string; children: ReactNode }

export const PersonPanel = ({ title, plainTitle, children }: Given) => {
  const { t } = useWords()
  const { slug } = useWorkshop()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const isPhone = useIsPhone()
  const toList = { to: '/w/$workshop/participants', params: { workshop: slug }, search: viewOf(search) } as const
  if (isPhone)
    return (
      <>
        <LinkAnchor {...toList} display="inline-block" mb="sm">
          <IconArrowLeft size={16} aria-hidden className={classes.back} /> {t('person.back')}
        </LinkAnchor>
        <Screen title={plainTitle}>{children}</Screen>
      </>
    )
  return (
    <Drawer
      opened
      onClose={() => void navigate(toList)}
      position="right"
      size="46rem"
      title={title}
      classNames={{ title: classes.panelTitle, header: classes.panelHeader }}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 0 }}
      keepMounted={false}
    >
      {children}
    </Drawer>
  )
}
