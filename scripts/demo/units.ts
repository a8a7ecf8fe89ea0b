import type { DemoUnit } from './demoUnit'
import plan from './plan.json' with { type: 'json' }

/** The authority's reorganisation (1898/QĐ-BTP): 34 provincial bodies and their area offices took over on this day. */
const REORGANISED = '2025-07-01'
const LAST_DAY_BEFORE = '2025-06-30'

/** What became of the units that the plan of 2022 names. */
const ENDED: Record<string, string[]> = {
  tcthads: ['cuc-ql-thads'],
  'vp-tcthads': ['vp-cuc-ql-thads'],
  'don-vi-tcthads': ['cuc-ql-thads'],
  'cuc-thads': [
    'thads-ha-noi',
    'thads-hai-phong',
    'thads-lao-cai',
    'thads-nghe-an',
    'thads-da-nang',
    'thads-dong-thap',
    'thads-can-tho',
  ],
}

const planUnits: DemoUnit[] = plan.units.map((unit) => ({
  ...unit,
  validFrom: null,
  validTo: unit.id in ENDED ? LAST_DAY_BEFORE : null,
  successors: ENDED[unit.id] ?? [],
}))

const formerDepartment = (id: string, name: string, successor: string): DemoUnit => ({
  id,
  name,
  short: null,
  type: 'cơ quan THADS cấp tỉnh (trước sắp xếp)',
  parent: 'tcthads',
  validFrom: null,
  validTo: LAST_DAY_BEFORE,
  successors: [successor],
})

const provincialBody = (id: string, name: string): DemoUnit => ({
  id,
  name,
  short: name.replace(/ (tỉnh|thành phố) /u, ' '),
  type: 'cơ quan THADS tỉnh, thành phố',
  parent: 'cuc-ql-thads',
  validFrom: REORGANISED,
  validTo: null,
  successors: [],
})

const areaOffice = (id: string, name: string, parent: string): DemoUnit => ({
  id,
  name,
  short: null,
  type: 'Phòng THADS khu vực',
  parent,
  validFrom: REORGANISED,
  validTo: null,
  successors: [],
})

const newsroomDesk = (id: string, name: string): DemoUnit => ({
  id,
  name,
  short: null,
  type: 'ban chuyên môn của Báo',
  parent: 'bao-plvn',
  validFrom: null,
  validTo: null,
  successors: [],
})

const today: DemoUnit[] = [
  {
    id: 'cuc-ql-thads',
    name: 'Cục Quản lý Thi hành án dân sự',
    short: 'Cục Quản lý THADS',
    type: 'cục thuộc Bộ',
    parent: 'btp',
    validFrom: REORGANISED,
    validTo: null,
    successors: [],
  },
  {
    id: 'vp-cuc-ql-thads',
    name: 'Văn phòng Cục Quản lý Thi hành án dân sự',
    short: 'Văn phòng Cục',
    type: 'đơn vị thuộc Cục',
    parent: 'cuc-ql-thads',
    validFrom: REORGANISED,
    validTo: null,
    successors: [],
  },
  formerDepartment('cuc-thads-hai-duong', 'Cục THADS tỉnh Hải Dương', 'thads-hai-phong'),
  formerDepartment('cuc-thads-hai-phong', 'Cục THADS thành phố Hải Phòng', 'thads-hai-phong'),
  formerDepartment('cuc-thads-yen-bai', 'Cục THADS tỉnh Yên Bái', 'thads-lao-cai'),
  formerDepartment('cuc-thads-lao-cai', 'Cục THADS tỉnh Lào Cai', 'thads-lao-cai'),
  formerDepartment('cuc-thads-quang-nam', 'Cục THADS tỉnh Quảng Nam', 'thads-da-nang'),
  formerDepartment('cuc-thads-da-nang', 'Cục THADS thành phố Đà Nẵng', 'thads-da-nang'),
  formerDepartment('cuc-thads-tien-giang', 'Cục THADS tỉnh Tiền Giang', 'thads-dong-thap'),
  formerDepartment('cuc-thads-dong-thap', 'Cục THADS tỉnh Đồng Tháp', 'thads-dong-thap'),
  provincialBody('thads-ha-noi', 'THADS thành phố Hà Nội'),
  provincialBody('thads-hai-phong', 'THADS thành phố Hải Phòng'),
  provincialBody('thads-lao-cai', 'THADS tỉnh Lào Cai'),
  provincialBody('thads-nghe-an', 'THADS tỉnh Nghệ An'),
  provincialBody('thads-da-nang', 'THADS thành phố Đà Nẵng'),
  provincialBody('thads-dong-thap', 'THADS tỉnh Đồng Tháp'),
  provincialBody('thads-can-tho', 'THADS thành phố Cần Thơ'),
  areaOffice('phong-kv-1-hai-phong', 'Phòng THADS khu vực 1 – Hải Phòng', 'thads-hai-phong'),
  areaOffice('phong-kv-3-dong-thap', 'Phòng THADS khu vực 3 – Đồng Tháp', 'thads-dong-thap'),
  areaOffice('phong-kv-5-lao-cai', 'Phòng THADS khu vực 5 – Lào Cai', 'thads-lao-cai'),
  newsroomDesk('ban-thoi-su', 'Ban Thời sự – Chính trị'),
  newsroomDesk('ban-phap-luat', 'Ban Pháp luật – Bạn đọc'),
  newsroomDesk('ban-truyen-hinh', 'Ban Truyền hình pháp luật'),
]

/** Every unit of the demo: those of the plan under their own ids, their successors of 2025, and the newsroom's desks. */
export const UNITS: DemoUnit[] = [...planUnits, ...today]
