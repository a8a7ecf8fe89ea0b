import type { Role } from '../../src/workflow/roles'

/** Somebody of the demo newsroom: invented name, an address that can't exist (RFC 2606), one entry per role held. */
export interface DemoPerson {
  id: string
  name: string
  email: string
  title: string
  roles: { role: Role; unit: string; from: string; to: string | null }[]
}

type Entry = [id: string, name: string, title: string, unit: string, role: Role, from: string]

const NEWSROOM: Entry[] = [
  ['minh-khue', 'Đoàn Minh Khuê', 'Phóng viên', 'ban-thoi-su', 'reporter', '2023-03-01'],
  ['tuong-lam', 'Vũ Tường Lam', 'Phóng viên', 'ban-phap-luat', 'reporter', '2024-08-15'],
  ['ha-nguyen', 'Lê Hạ Nguyên', 'Phóng viên, quay phim', 'ban-truyen-hinh', 'reporter', '2025-01-02'],
  ['thuc-doan', 'Phan Thục Đoan', 'Biên tập viên', 'ban-thoi-su', 'desk_editor', '2021-06-01'],
  ['duy-khang', 'Trịnh Duy Khang', 'Biên tập viên', 'ban-phap-luat', 'desk_editor', '2022-10-10'],
  ['bach-nien', 'Hoàng Bách Niên', 'Tổng biên tập', 'bao-plvn', 'chief_editor', '2024-01-15'],
  ['ngan-giang', 'Đặng Ngân Giang', 'Phó Tổng biên tập', 'bao-plvn', 'chief_editor', '2025-04-01'],
  ['the-hien', 'Quách Thế Hiển', 'Cán bộ quản lý báo chí', 'cq-ql-bao-chi', 'inspector', '2025-07-01'],
  ['quoc-toan', 'Lâm Quốc Toản', 'Quản trị hệ thống', 'bao-plvn', 'administrator', '2026-01-05'],
]

const AUTHORITY: Entry[] = [
  ['may-lan', 'Hoàng Thị Mây Lan', 'Cộng tác viên', 'phong-kv-5-lao-cai', 'contributor', '2025-07-01'],
  ['bao-loc', 'Huỳnh Bảo Lộc', 'Cộng tác viên', 'phong-kv-3-dong-thap', 'contributor', '2025-07-01'],
  ['que-chi', 'Lương Quế Chi', 'Chuyên viên nghiệp vụ', 'cuc-ql-thads', 'reviewer', '2025-07-01'],
  ['dinh-nguyen', 'Tạ Đình Nguyên', 'Thẩm tra viên', 'thads-ha-noi', 'reviewer', '2025-07-01'],
  ['thai-hoa', 'Chu Thái Hòa', 'Chấp hành viên', 'thads-ha-noi', 'reviewer', '2025-09-01'],
  ['hai-duong', 'Bùi Hải Đường', 'Thẩm tra viên', 'thads-hai-phong', 'reviewer', '2025-07-01'],
  ['nhat-truong', 'Cao Nhật Trường', 'Thẩm tra viên', 'thads-nghe-an', 'reviewer', '2025-07-15'],
  ['thuy-dung', 'Mạc Thùy Dung', 'Chấp hành viên', 'thads-da-nang', 'reviewer', '2025-07-01'],
  ['an-binh', 'Võ An Bình', 'Thẩm tra viên', 'thads-dong-thap', 'reviewer', '2025-10-01'],
  ['hai-nam', 'Phạm Đăng Hải Nam', 'Trưởng THADS thành phố', 'thads-hai-phong', 'unit_head', '2025-07-01'],
  ['vinh-cat', 'Tô Vĩnh Cát', 'Thành viên Tổ công tác phối hợp', 'to-cong-tac-phoi-hop', 'coordinator', '2025-08-01'],
  ['kieu-trang', 'Ngô Kiều Trang', 'Chuyên viên Văn phòng', 'vp-cuc-ql-thads', 'office', '2025-07-01'],
]

const person =
  (domain: string) =>
  ([id, name, title, unit, role, from]: Entry): DemoPerson => ({
    id,
    name,
    title,
    email: `${id.replaceAll('-', '.')}@${domain}`,
    // Without an end: a demo may be started, or still be running, on any later day.
    roles: [{ role, unit, from, to: null }],
  })

/** The demo newsroom and its reviewers. Nobody here exists. */
export const PEOPLE: DemoPerson[] = [
  ...NEWSROOM.map(person('toasoan.example')),
  ...AUTHORITY.map(person('thads.example')),
]
