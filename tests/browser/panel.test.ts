import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { takeAction } from '../support/openPanel'
import { panelSuite } from '../support/panelSuite'
import { saved, typeAtEnd, writeText } from '../support/writeText'

const MINUTES = 60_000

panelSuite('the panel', (newsroom) => {
  const writeArticle = ({ page, title }: { page: Page; title: string }): Promise<string> =>
    writeText({
      page,
      url: newsroom().product.url,
      collection: 'articles',
      title,
      body: 'Bản làng nằm bên kia con suối.',
    })

  /** Opens a text from the first screen. The lists are made on the server: the relay needs a moment; the test's own limit ends this. */
  const openListed = async (page: Page, title: string): Promise<void> => {
    const link = page.getByRole('link', { name: title }).first()
    while ((await link.count()) === 0) await page.reload()
    await link.click()
  }

  const seeByReader = async ({ path, words }: { path: string; words: string }): Promise<Page> => {
    const reader = await newsroom().panel.stranger()
    await reader.goto(`${newsroom().product.url}${path}`)
    while ((await reader.getByText(words).count()) === 0) {
      await reader.waitForTimeout(500) // the relay needs a moment; the test's own limit ends this
      await reader.reload()
    }
    return reader
  }

  it(
    'takes a text from its first words to the readers, each by himself',
    async () => {
      const title = 'Con suối trước bản Nà Tông'
      const reporter = await newsroom().panel.signIn({ email: 'minh.khue@toasoan.example' })
      const address = await writeArticle({ page: reporter, title })
      await reporter.fill('textarea[name=sapo]', 'Hai ngày theo chân chấp hành viên.')
      await saved(reporter)
      await takeAction({ page: reporter, label: 'Nộp cho ban biên tập' })

      const desk = await newsroom().panel.signIn({ email: 'thuc.doan@toasoan.example' })
      // At the desk and, without a topic of the plan, on the list of such texts too.
      await openListed(desk, title)
      await takeAction({
        page: desk,
        label: 'Gửi thẩm tra',
        fill: (form) => form.getByLabel('Cục Quản lý', { exact: false }).first().check(),
      })
      await desk.locator('#quy-trinh').getByText('thẩm tra dữ kiện').first().waitFor()

      const reviewer = await newsroom().panel.signIn({ email: 'que.chi@thads.example', width: 360 })
      await openListed(reviewer, title)
      await reviewer.getByRole('button', { name: 'Đánh dấu tất cả còn lại là đúng, đạt' }).click()
      await reviewer.getByRole('button', { name: 'Gửi trả lời của đơn vị' }).click()
      await reviewer.getByText('Đã ghi nhận trả lời của đơn vị.').waitFor()

      const chief = await newsroom().panel.signIn({ email: 'bach.nien@toasoan.example' })
      await chief.goto(address)
      await takeAction({ page: chief, label: 'Đăng' })
      await chief.locator('#quy-trinh').getByText('đã đăng').first().waitFor()

      const reader = await seeByReader({ path: '/', words: title })
      await reader.getByRole('link', { name: title }).first().click()
      expect(await reader.locator('main').textContent()).toContain('Bản làng nằm bên kia con suối.')
    },
    3 * MINUTES,
  )

  it(
    'lets the chief editor publish what the only unit declined to check, and tells readers so',
    async () => {
      const title = 'Hồ sơ không ai được mở'
      const reporter = await newsroom().panel.signIn({ email: 'ha.nguyen@toasoan.example' })
      const address = await writeArticle({ page: reporter, title })
      await takeAction({ page: reporter, label: 'Nộp cho ban biên tập' })
      const desk = await newsroom().panel.signIn({ email: 'thuc.doan@toasoan.example' })
      await desk.goto(address)
      await takeAction({
        page: desk,
        label: 'Gửi thẩm tra',
        fill: async (form) => {
          await form.getByLabel('THADS tỉnh Nghệ An').check()
          await form.getByLabel('THADS thành phố Đà Nẵng').check()
        },
      })
      await takeAction({
        page: desk,
        label: 'Điều chỉnh yêu cầu thẩm tra',
        fill: async (form) => {
          await form.getByRole('button', { name: 'Huỷ yêu cầu' }).click()
          await form.getByLabel('Đơn vị đang được hỏi').selectOption({ label: 'THADS thành phố Đà Nẵng' })
          await form.getByLabel('Lý do').fill('Ngoài địa bàn.')
        },
      })

      const reviewer = await newsroom().panel.signIn({ email: 'nhat.truong@thads.example' })
      await openListed(reviewer, title)
      await reviewer.getByRole('button', { name: 'Đánh dấu tất cả còn lại là đúng, đạt' }).click()
      for (const choice of await reviewer.getByLabel('từ chối cung cấp', { exact: false }).all()) await choice.check()
      await reviewer.getByRole('button', { name: 'Gửi trả lời của đơn vị' }).click()
      await reviewer.getByText('Kết luận khác “đúng” phải có lý do.').first().waitFor()
      for (const reason of await reviewer.locator('fieldset textarea').all()) await reason.fill('Tài liệu mật.')
      await reviewer.getByRole('button', { name: 'Gửi trả lời của đơn vị' }).click()
      await reviewer.getByText('Đã ghi nhận trả lời của đơn vị.').waitFor()
      expect(await reviewer.getByText('phải có lý do').count()).toBe(0)

      const chief = await newsroom().panel.signIn({ email: 'bach.nien@toasoan.example' })
      await chief.goto(address)
      const fill = (form: ReturnType<Page['locator']>) => form.getByLabel('Lý do').fill('Tài liệu công khai đã đủ.')
      await takeAction({ page: chief, label: 'Đi tiếp khi chưa có trả lời', fill })
      await takeAction({ page: chief, label: 'Đăng' })
      const reader = await seeByReader({ path: '/', words: title })
      await reader.getByRole('link', { name: title }).first().click()
      await reader.locator('#tham-tra').getByText('từ chối trả lời').first().waitFor()
      expect(await reader.locator('#tham-tra').textContent()).toContain('Tài liệu công khai đã đủ.')
    },
    3 * MINUTES,
  )

  it(
    'keeps words that were refused, through a reload, until the person has chosen',
    async () => {
      const reporter = await newsroom().panel.signIn({ email: 'tuong.lam@toasoan.example' })
      const address = await writeArticle({ page: reporter, title: 'Bốn mùa ở chi cục' })
      const desk = await newsroom().panel.signIn({ email: 'duy.khang@toasoan.example' })
      await desk.goto(address)
      await desk.locator('#quy-trinh').waitFor()
      await desk.getByText('cũng đang mở bài này').waitFor()

      await desk.fill('textarea[name=sapo]', 'Sapo của biên tập viên.')
      await saved(desk)
      await typeAtEnd(reporter, ' Lời của phóng viên.')
      await reporter.fill('textarea[name=sapo]', 'Sapo của phóng viên.')
      await reporter.getByRole('heading', { name: 'Hai bản khác nhau' }).waitFor()
      expect(await reporter.locator('dialog').textContent()).toContain('Trịnh Duy Khang')

      await reporter.reload()
      await reporter.getByText('Đã đưa lại lời chưa lưu').waitFor()
      expect(await reporter.inputValue('textarea[name=sapo]')).toBe('Sapo của phóng viên.')
      await reporter.locator('[contenteditable=true]').getByText('Lời của phóng viên.').waitFor()
      await reporter.getByRole('button', { name: 'So hai bản' }).click()
      await reporter.getByRole('button', { name: 'Giữ tất cả lời của tôi' }).click()
      await reporter.getByRole('button', { name: 'Lưu bản đã chọn' }).click()
      await saved(reporter)
      await reporter.reload()
      expect(await reporter.inputValue('textarea[name=sapo]')).toBe('Sapo của phóng viên.')
    },
    2 * MINUTES,
  )

  it(
    'stores a new text once and with every word: the last before Ctrl+S, and those typed while it is on its way',
    async () => {
      const { product, panel } = newsroom()
      const page = await panel.signIn({ email: 'ha.nguyen@toasoan.example' })
      await page.goto(`${product.url}/admin/collections/articles/create`)
      await page.fill('input[name=title]', 'Người gõ nhanh')
      await page.getByRole('button', { name: 'Thêm tôi' }).click()
      const sent: string[] = []
      let letGo = () => {}
      const moreIsTyped = new Promise<void>((resolve) => {
        letGo = resolve
      })
      await page.route('**/api/articles?depth=0', async (route) => {
        sent.push(route.request().postData() ?? '')
        await moreIsTyped
        await route.continue()
      })
      const isSent = page.waitForRequest((request) => request.method() === 'POST')
      await typeAtEnd(page, 'Chữ cuối cùng.')
      await page.keyboard.press('Control+s')
      await isSent
      await page.keyboard.press('Control+s')
      await page.keyboard.type(' Chữ gõ trong lúc lưu.')
      letGo()
      await page.waitForURL(/\/[0-9a-f-]{36}$/)
      expect(sent).toEqual([expect.stringContaining('Chữ cuối cùng.')])
      await page.reload()
      await page.locator('[contenteditable=true]').getByText('Chữ cuối cùng. Chữ gõ trong lúc lưu.').waitFor()
      expect(await page.getByText('Đã đưa lại lời chưa lưu').count()).toBe(0) // the server has them
    },
    2 * MINUTES,
  )

  it(
    'loses no word when the server dies while it saves',
    async () => {
      const reporter = await newsroom().panel.signIn({ email: 'minh.khue@toasoan.example', width: 360 })
      await writeArticle({ page: reporter, title: 'Bài viết lúc mất điện' })
      const asked = reporter.waitForRequest((request) => request.method() === 'PATCH')
      await reporter.fill('textarea[name=sapo]', 'Câu này phải còn sau khi mất điện.')
      await asked
      await newsroom().product.cutPower()
      await saved(reporter)
      await reporter.reload()
      expect(await reporter.inputValue('textarea[name=sapo]')).toBe('Câu này phải còn sau khi mất điện.')
      expect(await reporter.evaluate('document.documentElement.scrollWidth')).toBe(360)
    },
    2 * MINUTES,
  )
})
