/** A text of a language with elements where its names are: the order of words is the language's. */
import { createElement, Fragment, type ReactNode } from 'react'

/** For `t`, so that the names stay in the text: `<Sentence text={t('release', AS_IS)} number={…} date={…} />`. */
export const AS_IS = { skipInterpolation: true } as const

type Given = { text: string } & Record<string, ReactNode>

/** Spread, not listed: the parts of a sentence need no keys. */
export const Sentence = ({ text, ...parts }: Given) =>
  createElement(Fragment, null, ...text.split(/\{\{(\w+)\}\}/).map((part, at) => (at % 2 === 1 ? parts[part] : part)))
