import { NEWS_KINDS } from '../../publishing/newsKinds'
import { type Listing, renderListing } from '../../publishing/pages/renderListing'
import { sectionPath } from '../../publishing/siteFrame'
import { CONTENT_TYPE } from '../contentType'
import type { ListQuery } from '../publicationStore'
import { readCursor } from '../readQuery'
import type { Route, RouteInput } from '../route'

const PAGE_SIZE = 20

type Filter = Pick<ListQuery, 'kinds' | 'section' | 'corrected'>

const makeListing = async ({ input, listing, filter }: { input: RouteInput; listing: Listing; filter: Filter }) => {
  const after = readCursor(input.query)
  const { items, next } = await input.store.list({
    kinds: NEWS_KINDS,
    ...filter,
    live: 'public',
    limit: PAGE_SIZE,
    after,
  })
  const body = renderListing({ site: input.site, listing, items, after, next })
  return { status: 200 as const, type: CONTENT_TYPE.html, body, changedAt: input.newestChange }
}

const fixedListing = ({ name, listing, filter }: { name: string; listing: Listing; filter: Filter }): Route => ({
  name,
  path: listing.path,
  query: ['after'],
  isShared: false,
  isCached: true,
  make: (input) => makeListing({ input, listing, filter }),
  addresses: () => [listing.path],
})

const sectionRoute: Route = {
  name: 'section',
  path: '/chuyen-muc/:slug',
  query: ['after'],
  isShared: false,
  isCached: true,
  make: async (input) => {
    const section = input.site.sections.find((one) => one.slug === input.params.slug)
    if (section === undefined) return null
    const path = sectionPath(section.slug)
    const listing = {
      title: section.label,
      description: `Bài, hỏi – đáp và clip của chuyên mục ${section.label}; mỗi bài ghi rõ đã được thẩm tra hay chưa.`,
      path,
      feedPath: `${path}/rss.xml`,
      empty: 'Chuyên mục này chưa có bài nào đang đăng.',
    }
    return makeListing({ input, listing, filter: { section: section.slug } })
  },
  addresses: (publications) => [
    ...new Set(
      publications.flatMap(({ section, kind }) =>
        section === null || kind === 'page' ? [] : [sectionPath(section.slug)],
      ),
    ),
  ],
}

/** List pages: a section, questions and answers, clips, releases, corrections. */
export const listingRoutes: readonly Route[] = [
  sectionRoute,
  fixedListing({
    name: 'answers',
    filter: { kinds: ['answer'] },
    listing: {
      title: 'Hỏi – đáp pháp luật',
      description: 'Giải đáp pháp luật về thi hành án dân sự, kèm căn cứ pháp lý và ngày áp dụng.',
      path: '/hoi-dap',
      feedPath: '/hoi-dap/rss.xml',
      empty: 'Chưa có câu hỏi nào được trả lời trên trang.',
    },
  }),
  fixedListing({
    name: 'clips',
    filter: { kinds: ['clip'] },
    listing: {
      title: 'Clip',
      description: 'Clip về công tác thi hành án dân sự, có phụ đề và lời.',
      path: '/clip',
      feedPath: null,
      empty: 'Chưa có clip nào được đăng.',
    },
  }),
  fixedListing({
    name: 'releases',
    filter: { kinds: ['release'] },
    listing: {
      title: 'Thông cáo',
      description: 'Thông cáo báo chí của cơ quan thi hành án dân sự.',
      path: '/thong-cao',
      feedPath: null,
      empty: 'Chưa có thông cáo nào được đăng.',
    },
  }),
  fixedListing({
    name: 'corrections',
    filter: { corrected: true },
    listing: {
      title: 'Cải chính, xin lỗi',
      description: 'Mọi thông tin cải chính, xin lỗi của toà soạn, kèm bài được cải chính.',
      path: '/cai-chinh',
      feedPath: null,
      empty: 'Chưa có bài nào phải cải chính.',
      showsCorrections: true,
    },
  }),
]
