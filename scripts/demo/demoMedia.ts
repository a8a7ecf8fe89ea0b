/** A file of `scripts/demo/media` with its words. The poster and captions of a clip are files of this list too. */
export interface DemoMedia {
  file: string
  alt: string
  caption: string
  credit: string
}

const DRAWN = 'Đồ họa: Ban Truyền hình pháp luật'
const FILMED = 'Đồ họa động: Ban Truyền hình pháp luật'

const PICTURES: DemoMedia[] = [
  {
    file: 'can-can.jpg',
    alt: 'Tranh vẽ cán cân hai đĩa, bên thấp đặt tập giấy, bên cao đặt một đồng tiền',
    caption: 'Quyền của người được thi hành án và quyền của người phải thi hành án cùng được đặt lên cân.',
    credit: DRAWN,
  },
  {
    file: 'van-ban.jpg',
    alt: 'Tranh vẽ ba tờ văn bản xếp chồng, tờ trên cùng có dấu đỏ, bên cạnh là chiếc bút chì',
    caption: 'Bản án, quyết định có hiệu lực là điểm bắt đầu của mọi thủ tục thi hành.',
    credit: DRAWN,
  },
  {
    file: 'cot-toa.jpg',
    alt: 'Tranh vẽ mặt tiền tòa nhà sáu cột dưới mái tam giác, phía sau là vầng mặt trời',
    caption: 'Từ cánh cửa phòng xử đến khi phán quyết thành hiện thực là cả một chặng đường.',
    credit: DRAWN,
  },
  {
    file: 'dia-ban.jpg',
    alt: 'Tranh vẽ các ô phố hai bên một dòng sông, sáu điểm đánh dấu nối nhau bằng đường chấm',
    caption: 'Một Phòng THADS khu vực phụ trách nhiều xã, phường.',
    credit: DRAWN,
  },
  {
    file: 'trao-chia-khoa.jpg',
    alt: 'Tranh vẽ hai bàn tay, một bên trao và một bên nhận chiếc chìa khóa',
    caption: 'Giao nhà trong tự nguyện: cách kết thúc ít tổn thất nhất cho cả hai phía.',
    credit: DRAWN,
  },
  {
    file: 'lich.jpg',
    alt: 'Tranh vẽ tờ lịch có một ngày được đánh dấu và chiếc đồng hồ tròn',
    caption: 'Mỗi thủ tục đều có thời hạn; bỏ lỡ một mốc có thể mất cả quyền.',
    credit: DRAWN,
  },
  {
    file: 'tiep-dan.jpg',
    alt: 'Tranh vẽ hai người ngồi đối diện qua bàn, phía trên là hai khung lời thoại',
    caption: 'Nghe hết câu chuyện trước khi mở hồ sơ.',
    credit: DRAWN,
  },
  {
    file: 'ho-so-so.jpg',
    alt: 'Tranh vẽ máy tính xách tay hiện ba thư mục nối về một dấu xác nhận',
    caption: 'Hồ sơ giấy và hồ sơ điện tử được luật mới đặt ngang hàng.',
    credit: DRAWN,
  },
  {
    file: 'bua-dau-gia.jpg',
    alt: 'Tranh vẽ chiếc búa gõ xuống bục, bên phải là ngôi nhà mái xanh đậm',
    caption: 'Bán đấu giá là bước sau cùng của việc xử lý tài sản đã kê biên.',
    credit: DRAWN,
  },
  {
    file: 'duong-len-ban.jpg',
    alt: 'Tranh vẽ con đường uốn lượn giữa ruộng bậc thang lên phía núi, trên đường có một người đi xe máy',
    caption: 'Có những quyết định phải đi nửa ngày đường mới đến tay người nhận.',
    credit: DRAWN,
  },
  {
    file: 'tai-san-thu-hoi.jpg',
    alt: 'Tranh vẽ két sắt, chồng đồng tiền và các cột biểu đồ',
    caption: 'Hình minh họa, không thể hiện số liệu thực tế.',
    credit: DRAWN,
  },
]

const CLIPS: DemoMedia[] = [
  {
    file: 'ba-buoc-nop-yeu-cau.mp4',
    alt: 'Đồ họa động: tập văn bản có dấu đỏ chuyển dần thành hồ sơ trên máy tính',
    caption: 'Ba bước nộp yêu cầu thi hành án',
    credit: FILMED,
  },
  {
    file: 'mot-ngay-o-phong-khu-vuc.mp4',
    alt: 'Đồ họa động: các ô địa bàn hai bên sông chuyển dần thành cảnh tiếp công dân',
    caption: 'Một ngày ở Phòng THADS khu vực',
    credit: FILMED,
  },
  {
    file: 'truoc-gio-cuong-che.mp4',
    alt: 'Đồ họa động: hai người trò chuyện qua bàn chuyển dần thành bàn tay trao chìa khóa',
    caption: 'Trước giờ cưỡng chế',
    credit: FILMED,
  },
]

const CAPTIONS: DemoMedia[] = CLIPS.map((clip) => ({
  ...clip,
  file: clip.file.replace('.mp4', '.vtt'),
  alt: `Phụ đề tiếng Việt của clip “${clip.caption}”`,
}))

export const MEDIA: DemoMedia[] = [...PICTURES, ...CLIPS, ...CAPTIONS]
