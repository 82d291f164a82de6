/** In which language a document is printed: one that is chosen. */
import { Select, type SelectProps } from '@mantine/core'
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from './document-languages.ts'

type Given = Pick<SelectProps, 'label' | 'style' | 'w'> & {
  value: DocumentLanguage
  onChange: (lang: DocumentLanguage) => void
}

export const LanguageSelect = ({ onChange, ...rest }: Given) => (
  <Select
    {...rest}
    data={[...DOCUMENT_LANGUAGES]}
    onChange={(to) => onChange(DOCUMENT_LANGUAGES.find(({ value }) => value === to)?.value ?? 'en')}
    allowDeselect={false}
    comboboxProps={{ transitionProps: { duration: 0 } }}
  />
)
