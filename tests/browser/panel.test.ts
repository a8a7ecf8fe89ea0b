import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPanel, takeAction } from '../support/openPanel'
import { type RunningProduct, startProduct } from '../support/startProduct'

const chromiumPath = process.env.CHROMIUM_PATH ?? ''
const MINUTES = 60_000

if (chromiumPath === '') console.warn('!!! tests/browser is SKIPPED: CHROMIUM_PATH names no Chromium')
const describeInBrowser = chromiumPath === '' ? describe.skip : describe

const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor()
const typeAtEnd = async (page: Page, words: string): Promise<void> => {
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

describeInBrowser('the panel', () => {
  let product: RunningProduct
  let panel: Awaited<ReturnType<typeof openPanel>>

  beforeAll(async () => {
    product = await startProduct()
    panel = await openPanel({ product, chromiumPath })
  }, 8 * MINUTES)
  afterAll(async () => {
    await panel?.close()
    await product?.stop()
  })

  const writeArticle = async ({ page, title }: { page: Page; title: string }): Promise<string> => {
    await page.goto(`${product.url}/admin/collections/articles/create`)
    await page.fill('input[name=title]', title)
    await page.fill('textarea[name=sapo]', 'Một ngày theo chân chấp hành viên.')
    await typeAtEnd(page, 'Bản làng nằm bên kia con suối.')
    await page.getByRole('button', { name: 'Thêm tôi' }).click()
    await page.locator('[contenteditable=true]').getByText('con suối').waitFor()
    await page.waitForTimeout(1000) // the editor hands its words to the form when the browser is idle
    await page.locator('#action-save').click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
    await page.locator('#quy-trinh').getByText('Nộp cho ban biên tập').waitFor()
    return page.url()
  }

  it(
    'takes a text from its first words to the readers, each by himself',
    async () => {
      const title = 'Con suối trước bản Nà Tông'
      const reporter = await panel.signIn({ email: 'minh.khue@toasoan.example' })
      const address = await writeArticle({ page: reporter, title })
      await reporter.fill('textarea[name=sapo]', 'Hai ngày theo chân chấp hành viên.')
      await saved(reporter)
      await takeAction({ page: reporter, label: 'Nộp cho ban biên tập' })

      const desk = await panel.signIn({ email: 'thuc.doan@toasoan.example' })
      await desk.getByRole('link', { name: title }).click()
      await takeAction({
        page: desk,
        label: 'Gửi thẩm tra',
        fill: (form) => form.getByLabel('Cục Quản lý', { exact: false }).first().check(),
      })
      await desk.locator('#quy-trinh').getByText('thẩm tra dữ kiện').first().waitFor()

      const reviewer = await panel.signIn({ email: 'que.chi@thads.example', width: 360 })
      await reviewer.reload()
      await reviewer.getByRole('link', { name: title }).click()
      await reviewer.getByRole('button', { name: 'Đánh dấu tất cả còn lại là đúng, đạt' }).click()
      await reviewer.getByRole('button', { name: 'Gửi trả lời của đơn vị' }).click()
      await reviewer.getByText('Đã ghi nhận trả lời của đơn vị.').waitFor()

      const chief = await panel.signIn({ email: 'bach.nien@toasoan.example' })
      await chief.goto(address)
      await takeAction({ page: chief, label: 'Đăng' })
      await chief.locator('#quy-trinh').getByText('đã đăng').first().waitFor()

      const reader = await panel.stranger()
      await reader.goto(`${product.url}/`)
      while ((await reader.getByRole('link', { name: title }).count()) === 0) {
        await reader.waitForTimeout(500) // the relay needs a moment; the test's own limit ends this
        await reader.reload()
      }
      await reader.getByRole('link', { name: title }).first().click()
      expect(await reader.locator('main').textContent()).toContain('Bản làng nằm bên kia con suối.')
    },
    3 * MINUTES,
  )

  it(
    'keeps words that were refused, through a reload, until the person has chosen',
    async () => {
      const reporter = await panel.signIn({ email: 'tuong.lam@toasoan.example' })
      const address = await writeArticle({ page: reporter, title: 'Bốn mùa ở chi cục' })
      const desk = await panel.signIn({ email: 'duy.khang@toasoan.example' })
      await desk.goto(address)
      await desk.locator('#quy-trinh').waitFor()

      await desk.fill('textarea[name=sapo]', 'Sapo của biên tập viên.')
      await saved(desk)
      await reporter.fill('textarea[name=sapo]', 'Sapo của phóng viên.')
      await reporter.getByRole('heading', { name: 'Hai bản khác nhau' }).waitFor()
      expect(await reporter.locator('dialog').textContent()).toContain('Trịnh Duy Khang')

      await reporter.reload()
      await reporter.getByText('Đã đưa lại lời chưa lưu').waitFor()
      expect(await reporter.inputValue('textarea[name=sapo]')).toBe('Sapo của phóng viên.')
      await reporter.getByRole('button', { name: 'So hai bản' }).click()
      await reporter.getByRole('button', { name: 'Giữ tất cả lời của tôi' }).click()
      await reporter.getByRole('button', { name: 'Lưu bản đã chọn' }).click()
      await saved(reporter)
      await reporter.reload()
      expect(await reporter.inputValue('textarea[name=sapo]')).toBe('Sapo của phóng viên.')
    },
    2 * MINUTES,
  )

  it('asks no third party for anything and breaks nowhere', () => expect(panel.faults).toEqual([]))
})
