/** One filter as a button that says what is chosen, with its values and how many people each would bring. */
import { Button, CheckIcon, Combobox, Group, Text, useCombobox } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './people.module.css'
import { useWords } from './use-words.ts'

export type FilterOption = { value: string; label: string; people: number }

type Given = {
  label: string
  options: FilterOption[]
  chosen: string[]
  onChange: (chosen: string[]) => void
  /** One value takes the place of the other. */
  isOne?: boolean
}

/** Values from which looking among them helps. */
const MANY = 8

const Option = ({ value, label, people, isChosen }: FilterOption & { isChosen: boolean }) => {
  const { number } = useWords()
  return (
    <Combobox.Option value={value} active={isChosen}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap="xs" wrap="nowrap">
          <CheckIcon size={12} aria-hidden className={isChosen ? undefined : classes.unchosen} />
          <span>{label}</span>
        </Group>
        <Text span size="xs" c="dimmed" className="numbers">
          {number(people)}
        </Text>
      </Group>
    </Combobox.Option>
  )
}

export const FilterMenu = ({ label, options, chosen, onChange, isOne = false }: Given) => {
  const { t, number } = useWords()
  const [typed, setTyped] = useState('')
  const hasSearch = options.length > MANY
  const store = useCombobox({
    onDropdownClose: () => {
      store.resetSelectedOption()
      store.focusTarget()
      setTyped('')
    },
    onDropdownOpen: () => {
      if (hasSearch) store.focusSearchInput()
    }
  })
  const toggle = (value: string) => {
    if (chosen.includes(value)) return onChange(chosen.filter((one) => one !== value))
    return onChange(isOne ? [value] : [...chosen, value])
  }
  const part = typed.trim().toLocaleLowerCase()
  const shown = options.filter((option) => option.label.toLocaleLowerCase().includes(part))
  const first = options.find(({ value }) => value === chosen[0])?.label ?? chosen[0]
  const told = chosen.length === 1 ? first : number(chosen.length)

  return (
    <Combobox
      store={store}
      width={280}
      withinPortal={false}
      position="bottom-start"
      onOptionSubmit={toggle}
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target targetType="button">
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          fw={500}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => store.toggleDropdown()}
        >
          {label}
          {chosen.length > 0 && (
            <>
              : <bdi className={classes.told}>{told}</bdi>
            </>
          )}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {hasSearch && (
          <Combobox.Search
            value={typed}
            aria-label={t('filters.among', { filter: label })}
            placeholder={t('filters.among', { filter: label })}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              store.selectFirstOption()
            }}
          />
        )}
        <Combobox.Options mah={320} className={classes.options} aria-label={label} aria-multiselectable={!isOne}>
          {shown.map((option) => (
            <Option key={option.value} {...option} isChosen={chosen.includes(option.value)} />
          ))}
          {shown.length === 0 && <Combobox.Empty>{t('filters.nothing')}</Combobox.Empty>}
        </Combobox.Options>
        {chosen.length > 0 && (
          <Combobox.Footer>
            <Button size="compact-sm" variant="subtle" onClick={() => onChange([])}>
              {t('filters.clearOne')}
            </Button>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}
