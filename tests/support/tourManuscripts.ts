import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { buildDocx, item, para, picture, run } from './buildDocx'

/** A Word file with headings, a list and a picture, and a plain text, in our own words. */
export const OWN_MANUSCRIPTS = ['hoa-giai.docx', 'kho-vat-chung.txt'] as const

const TEXT = `Buổi sáng ở kho vật chứng

Ba cán bộ kiểm kê từng món trước khi bàn giao.

Kho nằm cuối dãy nhà cũ, cửa mở lúc bảy giờ rưỡi. Mỗi món được đọc tên,
đối chiếu với biên bản rồi mới đặt lên bàn.

Đến trưa, sổ ghi đủ sáu mươi tám dòng, không thiếu món nào.
`

const word = async (): Promise<Uint8Array> => {
  const image = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#5a7d8c' } })
    .png()
    .toBuffer()
  return buildDocx({
    body: [
      para(run('Phiên hoà giải bên bờ kênh'), 'Title'),
      para(run('Hai nhà tranh chấp lối đi, chấp hành viên mời họ ngồi lại lần thứ ba.'), 'Subtitle'),
      para(run('Lối đi rộng chừng hai mét, chạy dọc con kênh từ nhà này sang nhà kia.')),
      para(run('Những điều đã thoả thuận'), 'heading2'),
      item(run('Giữ nguyên hàng dừa ở mép nước.'), { list: 1, level: 0 }),
      item(run('Cùng trả tiền đổ bê tông đoạn đầu ngõ.'), { list: 1, level: 0 }),
      para(picture('word_media_kenh_png', 'Con kênh trước hai nhà')),
      para(run('Biên bản được ký lúc xế chiều, có trưởng ấp chứng kiến.')),
    ].join(''),
    files: { 'word/media/kenh.png': image },
  })
}

/** Writes our own manuscripts into a folder. */
export const writeManuscripts = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const contents: Record<(typeof OWN_MANUSCRIPTS)[number], Uint8Array | string> = {
    'hoa-giai.docx': await word(),
    'kho-vat-chung.txt': TEXT,
  }
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
}
