/** How the console looks: one accent, a type scale, and what the kit's parts do alike everywhere. */
import { Anchor, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The blue of the public pages, from wash to ink. */
const accent: MantineColorsTuple = [
  '#eaf1f7',
  '#d3e1ee',
  '#a9c5df',
  '#7ba7cf',
  '#639ccb',
  '#3f7db5',
  '#33699b',
  '#285a88',
  '#1f4e79',
  '#163b5e'
]

/** A grey that is a little blue, so that pages are calm beside the accent. */
const gray: MantineColorsTuple = [
  '#f5f7f9',
  '#eaeef2',
  '#d6dce3',
  '#c0c8d1',
  '#9ea9b5',
  '#7d8896',
  '#667180',
  '#55606e',
  '#343f4b',
  '#1b2430'
]

const dark: MantineColorsTuple = [
  '#e7ebf0',
  '#a9b4c0',
  '#8f9ba8',
  '#5c6875',
  '#333d48',
  '#2a333d',
  '#1f272f',
  '#14191f',
  '#0f1318',
  '#0a0d11'
]

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Thai', 'Noto Sans Bengali', 'Noto Sans CJK SC', sans-serif"

export const theme = createTheme({
  colors: { accent, gray, dark },
  primaryColor: 'accent',
  // the darker shades carry white text and coloured words with the contrast that WCAG 2.2 AA asks for
  primaryShade: { light: 8, dark: 6 },
  black: '#1b2430',
  fontFamily: FONT,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.1875rem', xl: '1.4375rem' },
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' }
    }
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // within a sentence, colour alone would not tell a link from its words
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } })
  }
})
