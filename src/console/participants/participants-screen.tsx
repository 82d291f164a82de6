/** Everybody on the list: found, ordered, changed by the dozen, and opened one by one beside it. */
import { Button } from '@mantine/core'
import { IconDownload, IconUpload, IconUserPlus } from '@tabler/icons-react'
import { Outlet, useMatch } from '@tanstack/react-router'
import { ExportDialog } from '../imports/export-dialog.tsx'
import { LinkButton } from '../parts/links.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { Filters } from './filters.tsx'
import { NobodyYet } from './nobody-yet.tsx'
import { useFacets } from './people.ts'
import { PeopleList } from './people-list.tsx'
import { filterOf, viewOf } from './search.ts'
import { useIsPhone } from './use-is-phone.ts'
import { useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'
import { ViewDialog } from './view-dialog.tsx'
import { Views } from './views.tsx'

const Actions = () => {
  const { t } = useWords()
  const { slug, may } = useWorkshop()
  const { search, narrow } = useNarrowing()
  const params = { workshop: slug }
  const exporting = may('lists:export') && (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={() => narrow({ export: true })}
    >
      {t('actions.export')}
    </Button>
  )
  if (!may('participants:edit')) return exporting
  return (
    <>
      {exporting}
      <LinkButton
        to="/w/$workshop/import"
        params={params}
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
      >
        {t('actions.import')}
      </LinkButton>
      <LinkButton
        to="/w/$workshop/participants/new"
        params={params}
        search={viewOf(search)}
        leftSection={<IconUserPlus size={16} aria-hidden />}
      >
        {t('actions.add')}
      </LinkButton>
    </>
  )
}

const Exporting = () => {
  const { search, narrow } = useNarrowing()
  const { data } = useFacets(search)
  return (
    <ExportDialog
      opened={search.export === true}
      onClose={() => narrow({ export: undefined })}
      filters={filterOf(search)}
      total={data?.total}
    />
  )
}

export const ParticipantsScreen = () => {
  const { t } = useWords()
  const { agency } = useWorkshop()
  const isPhone = useIsPhone()
  const isEmpty = useFacets({}).data?.total === 0
  const person = useMatch({ from: '/signed-in/w/$workshop/participants/$id', shouldThrow: false })
  const added = useMatch({ from: '/signed-in/w/$workshop/participants/new', shouldThrow: false })
  // on a phone there is room for one of the two
  if (isPhone && (person || added)) return <Outlet />
  return (
    <Screen title={t('title')} lead={agency ? t('leadOfficer', { agency }) : t('lead')} actions={<Actions />}>
      {isEmpty ? (
        <NobodyYet />
      ) : (
        <>
          <Views />
          <Filters />
          <PeopleList />
          <ViewDialog />
          <Exporting />
        </>
      )}
      <Outlet />
    </Screen>
  )
}
