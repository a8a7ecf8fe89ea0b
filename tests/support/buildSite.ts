import type { SiteFrame } from '../../src/publishing/siteFrame'

/** The frame of pages in tests: a site with one section and one static page. */
export const buildSite = (overrides: Partial<SiteFrame> = {}): SiteFrame => ({
  url: 'https://bao.example',
  name: 'Báo Thử',
  tagline: 'Tin thi hành án dân sự đã được thẩm tra',
  sections: [{ slug: 'ket-qua', label: 'Kết quả công tác', isEmpty: false }],
  pages: [{ path: '/trang/gioi-thieu-p1', title: 'Giới thiệu' }],
  ...overrides,
})
