import { coverOf } from '../coverOf'
import type { Publication } from '../publication'
import { readStory } from '../readStory'
import { mediaUrl, widestImage } from '../renderImage'
import { type SiteFrame, sectionPath } from '../siteFrame'
import { storyStructuredData } from '../structuredData'
import { vietnamInstant } from '../vietnamTime'
import type { PageHead } from './renderHead'

const cardImage = ({ publication, site }: { publication: Publication; site: SiteFrame }) => {
  const cover = coverOf(publication)
  const file = widestImage(cover?.files ?? [])
  if (cover === null || file === null) return null
  return { url: mediaUrl({ file, base: site.url }), alt: cover.alt, width: file.width, height: file.height }
}

/** Answers what the head of a story's page says: the same facts as the page, the feeds and the structured data. */
export const storyHead = ({ publication, site }: { publication: Publication; site: SiteFrame }): PageHead => ({
  title: publication.title,
  description: readStory(publication).summary || publication.title,
  path: publication.path,
  ...(publication.section === null || publication.kind === 'page'
    ? {}
    : {
        feed: {
          title: `${publication.section.label} – ${site.name}`,
          path: `${sectionPath(publication.section.slug)}/rss.xml`,
        },
      }),
  story: {
    publishedAt: vietnamInstant(publication.firstPublishedAt),
    modifiedAt: vietnamInstant(publication.updatedAt),
    section: publication.section?.label ?? null,
    tags: publication.tags,
    image: cardImage({ publication, site }),
  },
  structuredData: storyStructuredData({ publication, site }),
})
