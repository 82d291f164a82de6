/** Makes a whole HTML page of React elements, on the server and for good: no script follows. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** `reply.type('text/html')` alone would send no charset. */
export const HTML = 'text/html; charset=utf-8'

export const renderPage = (page: ReactNode): string => `<!doctype html>${renderToStaticMarkup(page)}`
