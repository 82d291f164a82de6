/** What a message says, as plain text and as HTML with the same words: paragraphs, facts and one button. Data in, text out. */
import type { CSSProperties } from 'react'
import { renderPage } from '../http/html.ts'
import { directionOf, type Language } from '../i18n.ts'

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  /** `fallback` stands before the bare address, for programs that show no buttons. */
  | { kind: 'button'; label: string; href: string; fallback: string }
  | { kind: 'facts'; rows: { label: string; value: string }[] }

export type Letter = {
  lang: Language
  subject: string
  /** Above the heading: whom it is from, or what it is about. */
  about: string
  heading: string
  blocks: Block[]
  /** Why the reader gets this, and whom to ask. */
  footer: string[]
}

const plain = (block: Block): string => {
  if (block.kind === 'text') return block.text
  if (block.kind === 'link') return `${block.text}\n${block.href}`
  if (block.kind === 'button') return `${block.label}:\n${block.href}`
  return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
}

const textOf = ({ about, heading, blocks, footer }: Letter): string =>
  [about, heading, ...blocks.map(plain), `-- \n${footer.join('\n')}`].join('\n\n')

const INK = '#1b2430'
const QUIET = '#55606e'
const ACCENT = '#1f4e79'
const PAPER = '#ffffff'
const GROUND = '#eef1f4'
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Naskh Arabic', Arial, sans-serif"

/** Every element says its own colours: programs that turn messages dark then turn both or neither. */
const STYLES = {
  body: { margin: 0, padding: '24px 12px', backgroundColor: GROUND, color: INK, fontFamily: FONT },
  card: {
    maxWidth: '560px',
    margin: '0 auto',
    padding: '28px 24px',
    backgroundColor: PAPER,
    color: INK,
    borderTop: `4px solid ${ACCENT}`,
    borderRadius: '6px',
    fontSize: '16px',
    lineHeight: '1.55'
  },
  about: { margin: '0 0 4px', color: QUIET, fontSize: '14px', fontWeight: 600 },
  heading: { margin: '0 0 20px', color: INK, fontSize: '22px', lineHeight: '1.3', fontWeight: 650 },
  text: { margin: '0 0 16px', color: INK },
  facts: { margin: '0 0 16px', padding: '14px 16px', backgroundColor: '#eaf1f7', color: INK, borderRadius: '6px' },
  term: { margin: 0, color: QUIET, fontSize: '14px', fontWeight: 600 },
  value: { margin: '0 0 8px', color: INK },
  button: {
    display: 'inline-block',
    padding: '12px 22px',
    backgroundColor: ACCENT,
    color: PAPER,
    border: `1px solid ${ACCENT}`,
    borderRadius: '6px',
    fontWeight: 600,
    textDecoration: 'none'
  },
  small: { margin: '0 0 16px', color: QUIET, fontSize: '13px', wordBreak: 'break-word' },
  link: { color: ACCENT },
  footer: { maxWidth: '560px', margin: '16px auto 0', padding: '0 24px', color: QUIET, fontSize: '13px' },
  line: { margin: '0 0 6px', color: QUIET }
} satisfies Record<string, CSSProperties>

const Address = ({ href }: { href: string }) => (
  <a href={href} style={STYLES.link} dir="ltr">
    {href}
  </a>
)

const BlockView = ({ block }: { block: Block }) => {
  if (block.kind === 'text') return <p style={STYLES.text}>{block.text}</p>
  if (block.kind === 'link')
    return (
      <p style={STYLES.small}>
        {block.text}
        <br />
        <Address href={block.href} />
      </p>
    )
  if (block.kind === 'facts')
    return (
      <dl style={STYLES.facts}>
        {block.rows.map(({ label, value }) => (
          <div key={label}>
            <dt style={STYLES.term}>{label}</dt>
            <dd style={STYLES.value}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    )
  return (
    <>
      <p style={STYLES.text}>
        <a href={block.href} style={STYLES.button}>
          {block.label}
        </a>
      </p>
      <p style={STYLES.small}>
        {block.fallback}
        <br />
        <Address href={block.href} />
      </p>
    </>
  )
}

const LetterView = ({ lang, subject, about, heading, blocks, footer }: Letter) => (
  <html lang={lang} dir={directionOf(lang)}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <title>{subject}</title>
    </head>
    <body {...{ bgcolor: GROUND }} style={STYLES.body}>
      <div lang={lang} dir={directionOf(lang)}>
        <div style={STYLES.card}>
          <p style={STYLES.about}>
            <bdi>{about}</bdi>
          </p>
          <h1 style={STYLES.heading}>{heading}</h1>
          {Object.entries(blocks).map(([place, block]) => (
            <BlockView key={place} block={block} />
          ))}
        </div>
        <div style={STYLES.footer}>
          {footer.map((line) => (
            <p key={line} style={STYLES.line}>
              {line}
            </p>
          ))}
        </div>
      </div>
    </body>
  </html>
)

/** Both bodies, with what a message needs beside them. */
export const composeLetter = (letter: Letter): { subject: string; text: string; html: string; lang: Language } => ({
  subject: letter.subject,
  text: `${textOf(letter)}\n`,
  html: renderPage(<LetterView {...letter} />),
  lang: letter.lang
})
