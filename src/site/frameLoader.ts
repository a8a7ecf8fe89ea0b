import type { SiteFrame } from '../publishing/siteFrame'
import { KEPT_MS } from './keptMs'
import type { SiteOptions } from './siteOptions'

const FOOTER_PAGES = 12

export interface FrameLoader {
  load: () => Promise<SiteFrame>
  /** The last frame that was loaded, or a bare one: an error page must not need the database. */
  last: () => SiteFrame
}

/** Answers what reads the navigation and the footer; read again after the relay dropped something, and after 60 s. */
export const createFrameLoader = ({ store, cache, now, siteUrl, siteName, tagline }: SiteOptions): FrameLoader => {
  let frame: SiteFrame = { url: siteUrl, name: siteName, tagline, sections: [], pages: [] }
  let ticket = -1
  let readAt = 0
  const load = async (): Promise<SiteFrame> => {
    const current = cache.ticket()
    const asked = now()
    if (ticket === current && asked - readAt <= KEPT_MS) return frame
    const [sections, pages] = await Promise.all([
      store.sections(),
      store.list({ kinds: ['page'], live: 'public', limit: FOOTER_PAGES, after: null }),
    ])
    frame = { ...frame, sections, pages: pages.items.map(({ path, title }) => ({ path, title })) }
    ticket = current
    readAt = asked
    return frame
  }
  return { load, last: () => frame }
}
