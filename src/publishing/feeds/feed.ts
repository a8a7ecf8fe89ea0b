import type { SiteFrame } from '../siteFrame'
import type { FeedItem } from './feedItem'

/** A feed before it is written: paths are of the feed itself and of the page it belongs to. */
export interface Feed {
  site: SiteFrame
  title: string
  description: string
  path: string
  pagePath: string
  items: readonly FeedItem[]
}
