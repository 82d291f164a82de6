/** What is still to be done, the gravest first; what is in order on demand. */
import { Button, Group, Text, ThemeIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from './card.tsx'
import { CheckLine } from './check-line.tsx'
import classes from './overview.module.css'
import type { Check, Overview } from './overview.ts'

const route = getRouteApi('/signed-in/w/$workshop/')
const ORDER = ['serious', 'warning', 'notice', 'done'] as const satisfies Check['severity'][]

const Lines = ({ checks, id }: { checks: Check[]; id?: string }) => (
  <ul className={classes.checks} id={id}>
    {checks.map((check) => (
      <CheckLine key={check.kind} check={check} />
    ))}
  </ul>
)

export const Checklist = ({ phase, checks }: { phase: Overview['phase']; checks: Check[] }) => {
  const { t } = useTranslation('console/overview')
  const { done: isDoneShown } = route.useSearch()
  const navigate = route.useNavigate()
  const id = useId()
  const sorted = checks.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  const left = sorted.filter(({ severity }) => severity !== 'done')
  const done = sorted.filter(({ severity }) => severity === 'done')
  return (
    <Card
      title={t(`checks.title.${phase}`)}
      aside={
        left.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('checks.left', { count: left.length })}
          </Text>
        )
      }
    >
      {left.length > 0 ? (
        <Lines checks={left} />
      ) : (
        <Group gap="sm" wrap="nowrap">
          <ThemeIcon variant="light" color="teal" radius="xl">
            <IconCheck size={18} aria-hidden />
          </ThemeIcon>
          <Text>
            {t('checks.nothing')}. {t('checks.nothingHint')}
          </Text>
        </Group>
      )}
      {done.length > 0 && (
        <div>
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={isDoneShown === true}
            aria-controls={id}
            onClick={() =>
              void navigate({ search: { done: isDoneShown ? undefined : true }, replace: true, resetScroll: false })
            }
          >
            {isDoneShown ? t('checks.hideDone') : t('checks.showDone', { count: done.length })}
          </Button>
          {isDoneShown && <Lines checks={done} id={id} />}
        </div>
      )}
    </Card>
  )
}
