import type { RequestHandler, Response } from 'express'
import type { PublishedFile } from '../publishing/publication'
import { fileFailure, type SendError } from './fileFailure'
import { isStale } from './isStale'
import { KEPT_MS } from './keptMs'
import type { SiteLog, SiteOptions } from './siteOptions'

/** What a browser may show inside the site; everything else is handed over as a download. */
const SHOWN = /^(?:image\/(?:jpeg|png|webp|avif|gif)|video\/(?:mp4|webm)|audio\/(?:mpeg|mp4|ogg)|text\/vtt)$/
const KEPT_NAMES = 5_000
/** A file never changes under its name, but the right to show it can end: it is kept no longer than a page, and asked about by its ETag. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300'
/** This machine hasn't read the log lately: nobody may keep what it serves. */
const STALE = 'public, max-age=0'

const headersOf = (file: PublishedFile): Record<string, string> => ({
  'Content-Type': file.type === 'text/vtt' ? 'text/vtt; charset=utf-8' : file.type,
  'Content-Disposition': SHOWN.test(file.type)
    ? 'inline'
    : `attachment; filename*=UTF-8''${encodeURIComponent(file.file)}`,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
})

interface SendOptions {
  response: Response
  file: PublishedFile
  root: string
  cacheControl: string
  log: SiteLog
}

const sendFile = ({ response, file, root, cacheControl, log }: SendOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { ...headersOf(file), 'Cache-Control': cacheControl }
    const options = { root, headers, cacheControl: false, dotfiles: 'deny' } as const
    response.sendFile(file.file, options, (error?: SendError) => {
      const failure = error ? fileFailure({ error, file: file.file, log }) : null
      failure === null ? resolve() : reject(failure)
    })
  })

interface MediaHandlers {
  /** What was asked for lately: nothing is looked up. */
  serveKnown: RequestHandler
  /** Everything else is asked of the store. */
  serveAsked: RequestHandler
}

/**
 * Answers the handlers of /media/:file, one after the other. The name asked for is only looked up; the one that is read is the
 * publication's own, so no path can be built from outside, and a file of an unpublished or withdrawn story isn't there. Ranges, HEAD and
 * conditions by `send`.
 */
export const serveMedia = ({ store, cache, mediaDirectory, health, now, log }: SiteOptions): MediaHandlers => {
  const known = new Map<string, PublishedFile>()
  let ticket = cache.ticket()
  let knownSince = now()

  const cacheControl = (): string => (isStale({ health, now: now() }) ? STALE : CACHE_CONTROL)
  const forget = (): void => {
    const current = cache.ticket()
    if (current === ticket && known.size < KEPT_NAMES && now() - knownSince <= KEPT_MS) return
    known.clear()
    ticket = current
    knownSince = now()
  }

  const ask = async (name: string): Promise<PublishedFile | null> => {
    const current = ticket
    const file = await store.byFile(name)
    if (file !== null && cache.ticket() === current) known.set(name, file)
    return file
  }

  return {
    serveKnown: async (request, response, next) => {
      forget()
      const file = known.get(String(request.params.file))
      if (file === undefined) return next()
      await sendFile({ response, file, root: mediaDirectory, cacheControl: cacheControl(), log })
    },
    serveAsked: async (request, response, next) => {
      const file = await ask(String(request.params.file))
      if (file === null) return next('route')
      await sendFile({ response, file, root: mediaDirectory, cacheControl: cacheControl(), log })
    },
  }
}
