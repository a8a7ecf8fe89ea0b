import type { RequestHandler, Response } from 'express'
import { ProductError } from '../errors'
import type { PublishedFile } from '../publishing/publication'
import type { SiteOptions } from './siteOptions'

/** What a browser may show inside the site; everything else is handed over as a download. */
const SHOWN = /^(?:image\/(?:jpeg|png|webp|avif|gif)|video\/(?:mp4|webm)|audio\/(?:mpeg|mp4|ogg)|text\/vtt)$/
const KEPT_NAMES = 5_000

const headersOf = (file: PublishedFile): Record<string, string> => ({
  'Content-Type': file.type === 'text/vtt' ? 'text/vtt; charset=utf-8' : file.type,
  'Content-Disposition': SHOWN.test(file.type)
    ? 'inline'
    : `attachment; filename*=UTF-8''${encodeURIComponent(file.file)}`,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
})

const sendFile = ({ response, file, root }: { response: Response; file: PublishedFile; root: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    response.sendFile(
      file.file,
      { root, headers: headersOf(file), immutable: true, maxAge: '1y', dotfiles: 'deny' },
      (error?: Error & { status?: number; code?: string }) => {
        if (error === undefined || error === null || error.code === 'ECONNABORTED') return resolve()
        if (error.status === 416)
          return reject(new ProductError('range_not_satisfiable', 'Phần tệp được yêu cầu không có.', { cause: error }))
        reject(new ProductError('not_found', 'Tệp này không có trên máy chủ.', { cause: error }))
      },
    )
  })

/**
 * Answers the handler of /media/:file. The name asked for is only looked up; the one that is read is the publication's own, so no
 * path can be built from outside, and a file of an unpublished or withdrawn story isn't there. Ranges, HEAD and conditions by `send`.
 */
export const serveMedia = ({ store, cache, mediaDirectory }: SiteOptions): RequestHandler => {
  const known = new Map<string, PublishedFile>()
  let ticket = cache.ticket()

  const find = async (name: string): Promise<PublishedFile | null> => {
    const current = cache.ticket()
    if (current !== ticket || known.size >= KEPT_NAMES) known.clear()
    ticket = current
    const held = known.get(name)
    if (held !== undefined) return held
    const file = await store.byFile(name)
    if (file !== null && cache.ticket() === current) known.set(name, file)
    return file
  }

  return async (request, response, next) => {
    const file = await find(String(request.params.file))
    if (file === null) return next('route')
    await sendFile({ response, file, root: mediaDirectory })
  }
}
