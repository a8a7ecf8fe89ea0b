import type { SiteFrame } from '../publishing/siteFrame'
import type { SiteOptions } from './siteOptions'

const FOOTER_PAGES = 12

export interface FrameLoader {
  load: () => Promise<SiteFrame>
  /** The last frame that was loaded, or a bare one: an error page must not need the database. */
  last: () => SiteFrame
}

/** Answers what reads the navigation and the footer; read again only after the relay dropped something. */
export const createFrameLoader = ({ store, cache, siteUrl, siteName, tagline }: SiteOptions): FrameLoader => {
  let frame: SiteFrame = { url: siteUrl, name: siteName, tagline, sections: [], pages: [] }
  let ticket = -1
  const load = async (): Promise<SiteFrame> => {
    const current = cache.ticket()
    if (ticket === current) return frame
    const [sections, pages] = await Promise.all([
      store.sections(),
      store.list({ kinds: ['page'], live: 'public', limit: FOOTER_PAGES, after: null }),
    ])
    frame = { ...frame, sections, pages: pages.items.map(({ path, title }) => ({ path, title })) }
    ticket = current
    return frame
  }
  return { load, last: () => frame }
}
