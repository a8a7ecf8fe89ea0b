import { expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { reopen, takeAction } from '../support/openPanel'
import type { Newsroom } from '../support/storyAtBrowsers'
import { typeAtEnd } from '../support/writeText'

const MINUTES = 60_000

const save = async (page: Page): Promise<string> => {
  await page.locator('#action-save').click()
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await page.locator('#quy-trinh .ts-state').waitFor()
  return page.url()
}

const upload = async ({
  page,
  field,
  file,
}: {
  page: Page
  field: Locator
  file: { name: string; mimeType: string; buffer: Buffer }
}) => {
  await field.getByRole('button', { name: 'Tạo mới' }).click()
  const drawer = page.locator('dialog.doc-drawer')
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('input[name=alt]').fill(`Tệp ${file.name} của clip`)
  await drawer.locator('textarea[name=rights]').fill('Toà soạn tự làm, giữ toàn bộ quyền.')
  await drawer.locator('.react-select').click()
  await drawer.getByRole('option', { name: 'Không cần' }).click()
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await drawer.waitFor({ state: 'detached' })
}

/** A clip, an answer and a page of the newsroom, each made by clicking, up to where it leaves its author. */
export const otherKinds = (newsroom: Newsroom): void => {
  it(
    'makes a clip with all that a clip must have',
    async () => {
      const { product, panel } = newsroom()
      const page = await panel.signIn({ email: 'ha.nguyen@toasoan.example' })
      await page.goto(`${product.url}/admin/collections/clips/create`)
      await page.fill('input[name=title]', 'Một phút trước cửa phòng tiếp dân')
      await page.locator('#field-media').getByRole('button', { name: 'Chọn từ thư viện' }).click()
      await page.locator('dialog.drawer').getByRole('button', { name: '.mp4' }).first().click()
      const poster = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#246' } })
        .png()
        .toBuffer()
      const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nTrước cửa phòng tiếp dân.\n')
      await upload({
        page,
        field: page.locator('#field-poster'),
        file: { name: 'bia.png', mimeType: 'image/png', buffer: poster },
      })
      await upload({
        page,
        field: page.locator('#field-captions'),
        file: { name: 'loi.vtt', mimeType: 'text/vtt', buffer: captions },
      })
      await page.getByRole('button', { name: 'Thêm tôi' }).click()
      await save(page)
      const missing = page.locator('#quy-trinh li', { has: page.getByRole('button', { name: 'Nộp cho ban biên tập' }) })
      expect(await missing.textContent()).toContain('Chưa ghi thời lượng.')
      await page.getByLabel('Thời lượng (giây)').fill('8')
      await page.getByLabel('Lời thoại').fill('Chị đến từ sáng sớm.')
      await page.getByLabel('Quyền sử dụng').fill('Toà soạn tự quay, giữ toàn bộ quyền.')
      await page.getByLabel('Sự đồng ý của người trong hình').fill('Người trong hình đồng ý bằng văn bản.')
      await takeAction({ page, label: 'Nộp cho ban biên tập' })
      await page.locator('#quy-trinh .ts-state').getByText('biên tập').waitFor()
    },
    5 * MINUTES,
  )

  it(
    'answers a reader with the provisions it rests on and the day on which it holds',
    async () => {
      const { product, panel } = newsroom()
      const page = await panel.signIn({ email: 'tuong.lam@toasoan.example', width: 360 })
      await page.goto(`${product.url}/admin/collections/answers/create`)
      await page.fill('input[name=title]', 'Bao lâu thì phải trả lời đơn?')
      await page.fill('textarea[name=question]', 'Tôi nộp đơn đã mười ngày, bao giờ có trả lời?')
      await typeAtEnd(page, 'Trong năm ngày làm việc.', 'Trả lời')
      await page.fill('input[name=asOf]', '2026-11-24')
      await page.getByRole('textbox', { name: 'Điều khoản viện dẫn' }).fill('Điều 31 Luật Thi hành án dân sự')
      await page.getByRole('button', { name: 'Thêm tôi' }).click()
      await save(page)
      await takeAction({ page, label: 'Nộp cho ban biên tập' })
      await page.locator('#quy-trinh .ts-state').getByText('biên tập').waitFor()
      expect(await page.inputValue('input[name=asOf]')).toBe('2026-11-24')
    },
    5 * MINUTES,
  )

  it(
    'publishes a page of the newsroom without asking a unit, and says so',
    async () => {
      const { product, panel } = newsroom()
      const desk = await panel.signIn({ email: 'duy.khang@toasoan.example' })
      await desk.goto(`${product.url}/admin/collections/pages/create`)
      await desk.fill('input[name=title]', 'Cách gửi ý kiến cho chuyên mục')
      await typeAtEnd(desk, 'Bạn đọc viết thư về toà soạn.')
      await desk.getByRole('button', { name: 'Thêm tôi' }).click()
      const address = await save(desk)
      await takeAction({ page: desk, label: 'Nộp cho ban biên tập' })
      const chief = await panel.signIn({ email: 'ngan.giang@toasoan.example' })
      await reopen({ page: chief, address })
      await takeAction({
        page: chief,
        label: 'Thông qua không thẩm tra',
        fill: async (form) => {
          await form.getByLabel('Căn cứ').selectOption('not_required')
          await form.getByLabel('Lý do').fill('Trang của toà soạn.')
        },
      })
      await takeAction({ page: chief, label: 'Đăng' })
      await chief.locator('#quy-trinh .ts-state').getByText('đã đăng').waitFor()
    },
    5 * MINUTES,
  )

  it(
    'tells a person without a role what he can do, in one clear sentence',
    async () => {
      const { product, panel } = newsroom()
      const admin = await panel.signIn({ email: 'quoc.toan@toasoan.example' })
      const post = (path: string, data: object) =>
        admin.request.post(product.url + path, { data, headers: { origin: product.url } })
      const made = await post('/api/people', { name: 'Người mới', email: 'nguoi.moi@toasoan.example', roles: [] })
      const { doc } = (await made.json()) as { doc: { id: string } }
      const account = { email: 'nguoi.moi@toasoan.example', password: 'mot-mat-khau-dai', person: doc.id }
      expect((await post('/api/users', account)).status()).toBe(201)
      const page = await panel.stranger()
      await page.goto(`${product.url}/admin/login`)
      await page.fill('input[name=email]', account.email)
      await page.fill('input[name=password]', account.password)
      await page.getByRole('button', { name: 'Đăng nhập' }).click()
      await page.getByText('Tài khoản này hiện không giữ vai trò nào. Hãy liên hệ người quản trị.').first().waitFor()
    },
    5 * MINUTES,
  )
}
