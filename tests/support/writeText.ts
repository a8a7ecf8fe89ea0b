import type { Page } from 'playwright-core'

export const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor()

export const typeAtEnd = async (page: Page, words: string, field = 'Nội dung'): Promise<void> => {
  await page.getByRole('textbox', { name: field, exact: true }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** Writes a new text in the panel and saves it; answers the address of its screen. */
export const writeText = async ({
  page,
  url,
  collection,
  title,
  body,
}: {
  page: Page
  /** The product's address. */
  url: string
  collection: 'articles' | 'releases'
  title: string
  body: string
}): Promise<string> => {
  await page.goto(`${url}/admin/collections/${collection}/create`)
  await page.fill('input[name=title]', title)
  await page.fill('textarea[name=sapo]', 'Một ngày theo chân chấp hành viên.')
  await typeAtEnd(page, body)
  await page.getByRole('button', { name: 'Thêm tôi' }).click()
  await page.locator('[contenteditable=true]').getByText(body.slice(-10)).waitFor()
  await page.locator('#action-save').click()
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await page.locator('#quy-trinh').getByText('Nộp cho ban biên tập').waitFor()
  return page.url()
}
