/** Pages that were made already, with their bytes: the same facts give the same page, so that it is made once. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReactNode } from 'react'
import { isUnchanged, strongEtag } from './etag.ts'
import { HTML, renderPage } from './html.ts'
import { varyBy } from './page-language.ts'

/** Of some 100 kB each. */
const MOST = 100

const SMALLER = {
  br: (html: Buffer) =>
    promisify(brotliCompress)(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: html.length }
    }),
  gzip: (html: Buffer) => promisify(gzip)(html)
}
type Encoding = keyof typeof SMALLER

type Kept = { html: Buffer; etag: string; smaller: Partial<Record<Encoding, Promise<Buffer>>> }
export type KeptPages = Map<string, Promise<Kept>>

const made = async (page: () => Promise<ReactNode>): Promise<Kept> => {
  const html = Buffer.from(renderPage(await page()))
  return { html, etag: strongEtag(html), smaller: {} }
}

/** The page of these facts. Those who ask at once wait for one another; who fails is forgotten. */
const kept = (pages: KeptPages, facts: unknown, page: () => Promise<ReactNode>): Promise<Kept> => {
  const key = JSON.stringify(facts)
  const known = pages.get(key) ?? made(page)
  if (!pages.delete(key)) known.catch(() => pages.delete(key))
  pages.set(key, known)
  for (const oldest of pages.keys()) {
    if (pages.size <= MOST) break
    pages.delete(oldest)
  }
  return known
}

/** Brotli or gzip, if the reader can unpack it (RFC 9110, section 12.5.3). */
const encodingFor = (accepted: string | undefined): Encoding | undefined => {
  const named = (accepted ?? '').toLowerCase().split(',')
  const taken = named.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(';', 1)[0]!.trim())
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding))
}

type Given = { pages: KeptPages; facts: unknown; isPrivate: boolean }

/** As `sendPage`, for a page that is made of `facts` and of nothing else: `page` is asked only when they are new. */
export const sendKeptPage = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { pages, facts, isPrivate }: Given,
  page: () => Promise<ReactNode>
): Promise<FastifyReply> => {
  const { html, etag, smaller } = await kept(pages, facts, page)
  reply.header('etag', etag).header('cache-control', isPrivate ? 'private, no-cache' : 'no-cache')
  varyBy(reply, 'accept-encoding')
  if (isUnchanged(request.headers['if-none-match'], etag)) return reply.code(304).send()
  reply.type(HTML)
  const encoding = encodingFor(request.headers['accept-encoding'])
  if (encoding === undefined) return reply.send(html)
  smaller[encoding] ??= SMALLER[encoding](html)
  return reply.header('content-encoding', encoding).send(await smaller[encoding])
}
