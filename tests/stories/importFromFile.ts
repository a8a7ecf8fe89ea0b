import { expect, it } from '@jest/globals'
import { buildDocx, para, run } from '../support/buildDocx'
import { englishNames } from '../support/englishNames'
import type { Newsroom, StoryAtBrowsers } from '../support/storyAtBrowsers'

const MINUTES = 60_000

const manuscript = (title: string) =>
  buildDocx({
    body: [
      para(run(title), 'Title'),
      para(run('Một quyết định, mười ngày, và một gia đình tự nguyện giao đất.'), 'Subtitle'),
      para(run('Quyết định thi hành\u00a0án  được niêm yết đầu tháng.')),
      para(run('Cả xã có bốn mươi hai hộ.')),
    ].join(''),
  })

/** The text begins as a Word file on a reporter's machine. */
export const importFromFile = ({
  newsroom,
  title,
  story: { at, addresses },
}: {
  newsroom: Newsroom
  title: string
  story: StoryAtBrowsers
}): void => {
  it(
    'brings a Word file in, says what was cleaned, and refuses its broken neighbour by name',
    async () => {
      const { product, panel } = newsroom()
      at.reporter = await panel.signIn({ email: 'minh.khue@toasoan.example' })
      const { reporter } = at
      const docx = Buffer.from(await manuscript(title))
      const word = { mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
      const bring = async (...files: { name: string; buffer: Buffer }[]): Promise<void> => {
        await reporter.getByLabel('Chọn tệp').setInputFiles(files.map((file) => ({ ...word, ...file })))
        await reporter.getByRole('button', { name: 'Nhập', exact: true }).click()
      }
      await reporter.getByText('Nhập từ tệp').click()
      await bring({ name: 'muoi-ngay.docx', buffer: docx }, { name: 'hong.docx', buffer: docx.subarray(0, 400) })
      await reporter.getByText('Không đọc được tệp “hong.docx”: tệp Word bị hỏng').waitFor()
      await reporter.getByText('Quyết định thi hành⍽án⍽⍽được niêm yết đầu tháng.').waitFor()
      await bring({ name: 'muoi-ngay.docx', buffer: docx })
      await reporter.getByText(`Bạn đã có “${title}” rồi`).waitFor()
      await reporter.locator('.ts-notice--good').getByRole('link', { name: title }).click()
      await reporter.waitForURL(/articles\/[0-9a-f-]{36}$/)
      addresses.panel = reporter.url()
      expect(addresses.panel).toContain(product.url)
      expect(await reporter.inputValue('textarea[name=sapo]')).toContain('Một quyết định, mười ngày')
    },
    5 * MINUTES,
  )

  it(
    'names every button of the editor and its menus in Vietnamese',
    async () => {
      const { reporter } = at
      expect(await englishNames(reporter.locator('.rich-text-lexical').first())).toEqual({
        count: expect.any(Number),
        english: [],
      })
      for (const menu of ['text', 'add']) {
        await reporter.locator(`[data-dropdown-key="${menu}"]`).click()
        const lines = reporter.locator('.toolbar-popup__dropdown-items')
        await lines.waitFor()
        expect(await englishNames(lines)).toEqual({ count: menu === 'text' ? 7 : 3, english: [] })
        await reporter.mouse.click(2, 400)
        await lines.waitFor({ state: 'detached' })
      }
    },
    5 * MINUTES,
  )
}
