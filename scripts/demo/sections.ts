/** A section of the site, in the order of the menu, with the plan's topics and special subjects that it carries. */
export interface DemoSection {
  slug: string
  label: string
  topics: string[]
}

export const SECTIONS: DemoSection[] = [
  {
    slug: 'thoi-su-thads',
    label: 'Thời sự thi hành án',
    topics: ['TX-1.1', 'TX-1.2', 'NV-2.1', 'NV-2.5', 'CD-3.3', 'CD-3.7', 'TT-1.1', 'TT-1.2', 'TT-1.4', 'TT-1.6'],
  },
  {
    slug: 'cuong-che-va-vu-viec',
    label: 'Cưỡng chế và vụ việc',
    topics: ['NV-2.2', 'CD-3.4', 'CD-3.8'],
  },
  {
    slug: 'tiep-cong-dan-khieu-nai',
    label: 'Tiếp công dân, khiếu nại',
    topics: ['NV-2.3', 'NV-2.7', 'CD-3.2', 'CD-3.5'],
  },
  {
    slug: 'thi-hanh-an-hanh-chinh',
    label: 'Thi hành án hành chính',
    topics: ['CD-3.6'],
  },
  {
    slug: 'cai-cach-chuyen-doi-so',
    label: 'Cải cách, chuyển đổi số',
    topics: ['NV-2.4', 'TT-1.5', 'TT-1.8'],
  },
  {
    slug: 'guong-dien-hinh',
    label: 'Gương điển hình, truyền thống',
    topics: ['TX-1.3', 'NV-2.6', 'NV-2.8', 'TT-1.9'],
  },
  {
    slug: 'phap-luat-va-doi-song',
    label: 'Pháp luật và đời sống',
    topics: ['CD-3.1', 'TT-1.3', 'TT-1.7', 'TT-1.10'],
  },
  {
    slug: 'hoi-dap',
    label: 'Hỏi – đáp pháp luật',
    topics: ['TX-1.5'],
  },
  {
    slug: 'thong-tin-toa-soan',
    label: 'Thông tin tòa soạn',
    topics: ['TX-1.4'],
  },
]
