/** The people who are chosen, in the order of the sheets; ticked ones are printed alone. */
import 'mantine-datatable/styles.css'
import { Button, Group, Stack, Text } from '@mantine/core'
import { DataTable } from 'mantine-datatable'
import { useTranslation } from 'react-i18next'
import { ownScriptName } from '../../participants/rules.ts'
import { CategoryMark } from '../parts/category-mark.tsx'
import { useCountryName } from '../parts/country-names.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import { PersonMenu } from './person-menu.tsx'
import { PrintedState } from './printed-state.tsx'
import type { Choice, Wearer } from './use-choice.ts'

const ownScript = ({ displayName, nativeName }: Wearer) => ownScriptName(displayName, nativeName)
const [MIDDLE, WIDE] = ['(min-width: 48em)', '(min-width: 100em)']

export const People = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  const nameOf = useCountryName()
  const { people, ticked, setTicked, all = 0, query } = choice
  const losing = new Set(choice.unprintable.map(({ participantId }) => participantId))
  const from = ({ country, organisation }: Wearer) =>
    [country && nameOf(country), organisation].filter(Boolean).join(', ')

  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {ticked.length > 0 ? t('ticked', { count: ticked.length, all }) : t('people', { count: all })}
        </Text>
        {ticked.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setTicked([])}>
            {t('untick')}
          </Button>
        )}
      </Group>
      <DataTable
        aria-label={t('table.title')}
        idAccessor="participantId"
        records={people}
        withTableBorder
        borderRadius="sm"
        verticalSpacing="xs"
        selectedRecords={ticked}
        onSelectedRecordsChange={setTicked}
        allRecordsSelectionCheckboxProps={{ 'aria-label': t('table.tickAll') }}
        getRecordSelectionCheckboxProps={({ displayName }) => ({
          'aria-label': t('table.tick', { name: displayName })
        })}
        columns={[
          {
            accessor: 'displayName',
            title: t('table.name'),
            render: (person) => (
              <>
                <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id: person.participantId }}>
                  <bdi>{person.displayName}</bdi>
                </LinkAnchor>
                {ownScript(person) && (
                  <Text size="xs" className={classes.quiet}>
                    <bdi>{ownScript(person)}</bdi>
                  </Text>
                )}
                {losing.has(person.participantId) && (
                  <Text size="xs" className={classes.warning}>
                    {t('table.loses')}
                  </Text>
                )}
                <Text size="xs" className={`${classes.quiet} ${classes.below}`}>
                  {from(person)}
                </Text>
              </>
            )
          },
          {
            accessor: 'category',
            title: t('table.category'),
            visibleMediaQuery: MIDDLE,
            render: ({ category }) => <CategoryMark {...category} />
          },
          {
            accessor: 'country',
            title: t('table.from'),
            visibleMediaQuery: WIDE,
            render: (person) => (
              <Text size="sm" lineClamp={2}>
                {from(person)}
              </Text>
            )
          },
          { accessor: 'prints', title: t('table.printed'), render: (person) => <PrintedState {...person} /> },
          {
            accessor: 'participantId',
            title: <span className="unseen">{t('table.acts')}</span>,
            width: 52,
            textAlign: 'right',
            render: (person) => <PersonMenu person={person} />
          }
        ]}
      />
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more', { count: all - people.length })}
        </Button>
      )}
    </Stack>
  )
}
