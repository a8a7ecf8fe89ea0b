import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { takeAction } from '../support/openPanel'
import { type Newsroom, storyAtBrowsers } from '../support/storyAtBrowsers'
import { importFromFile } from './importFromFile'

const MINUTES = 60_000
const TITLE = 'Mười ngày tự nguyện ở một xã miền núi'

const because = (words: string) => (form: ReturnType<Page['locator']>) => form.getByLabel('Lý do').fill(words)

/** The wall clock of Vietnam so many minutes from now, as a `datetime-local` control takes it: up to a minute earlier. */
const vietnamTime = (minutes: number): string =>
  new Date(Date.now() + minutes * MINUTES + 7 * 60 * MINUTES).toISOString().slice(0, 16)

/**
 * One text from its file to its reinstatement, by the people of the demo newsroom, each at his own browser. `meanwhile`: other stories,
 * told while this one waits for its hour.
 */
export const wholeLife = ({ newsroom, meanwhile }: { newsroom: Newsroom; meanwhile: () => void }): void => {
  const story = storyAtBrowsers({ newsroom, title: TITLE })
  const { at, addresses, open, askUnit, openRequest, confirm, submit, rewrite, readersFind } = story
  importFromFile({ newsroom, title: TITLE, story })

  it(
    'sends it back once, has it objected to, amends it, and asks again only what changed',
    async () => {
      const { panel } = newsroom()
      at.desk = await panel.signIn({ email: 'thuc.doan@toasoan.example' })
      at.reviewer = await panel.signIn({ email: 'que.chi@thads.example', width: 360 })
      await submit()
      await open(at.desk)
      await takeAction({ page: at.desk, label: 'Trả lại tác giả', fill: because('Thiếu con số của huyện.') })
      await rewrite(' Cả huyện có chín xã.')
      await askUnit()
      const reviewer = await openRequest()
      const claim = reviewer.locator('fieldset', { hasText: 'Cả huyện có chín xã.' })
      await claim.getByLabel('cần sửa').check()
      await claim.getByLabel('Lý do').fill('Huyện có mười xã.')
      await confirm(reviewer)
      await open(at.reporter)
      await at.reporter.locator('#quy-trinh').getByText('Huyện có mười xã.').waitFor()
      await rewrite(' Nói cho đúng: mười xã.')
      await askUnit()
      await openRequest()
      await reviewer.getByText('Đã thay đổi từ lần đơn vị trả lời trước').waitFor()
      await reviewer.getByText(/^Phần không đổi/).waitFor()
      await confirm(reviewer)
    },
    10 * MINUTES,
  )

  it(
    'is scheduled, and then put under an embargo that lasts longer',
    async () => {
      const { panel } = newsroom()
      at.chief = await panel.signIn({ email: 'bach.nien@toasoan.example' })
      await open(at.chief)
      const soon = vietnamTime(2.7)
      await takeAction({
        page: at.chief,
        label: 'Xếp lịch đăng',
        fill: (form) => form.getByLabel('Giờ đăng').fill(soon),
      })
      await open(at.desk)
      await takeAction({
        page: at.desk,
        label: 'Đặt chuyên mục, thẻ, địa chỉ',
        fill: async (form) => {
          await form.getByLabel('Chuyên mục').selectOption({ index: 1 })
          await form.getByLabel('Thẻ').fill('tự nguyện thi hành')
          await form.getByLabel('Không đăng trước').fill(vietnamTime(24 * 60))
        },
      })
    },
    10 * MINUTES,
  )

  meanwhile()

  it(
    'is held by the clock when the hour comes, and the panel says so',
    async () => {
      const { chief } = at
      const state = chief.locator('#quy-trinh .ts-state')
      do await open(chief)
      while ((await state.getByText('đã xếp lịch').count()) > 0) // the clock's minute; the test's own limit ends this
      await state.getByText('chờ duyệt đăng').waitFor()
      await chief.goto(`${addresses.panel}/history`)
      expect(await chief.getByRole('listitem').filter({ hasText: 'Hoãn đăng tự động' }).textContent()).toContain(
        'Hệ thống',
      )
    },
    10 * MINUTES,
  )

  it(
    'is recalled from its schedule, cleared as unchanged and published',
    async () => {
      const { chief, desk } = at
      await open(desk)
      const lift = (form: ReturnType<Page['locator']>) => form.getByLabel('Bỏ mốc “không đăng trước” đang đặt').check()
      await takeAction({ page: desk, label: 'Đặt chuyên mục, thẻ, địa chỉ', fill: lift })
      await open(chief)
      const tomorrow = vietnamTime(24 * 60)
      await takeAction({
        page: chief,
        label: 'Xếp lịch đăng',
        fill: (form) => form.getByLabel('Giờ đăng').fill(tomorrow),
      })
      await open(desk)
      await takeAction({ page: desk, label: 'Rút về sửa', fill: because('Đọc lại lần cuối.') })
      await submit()
      await open(chief)
      const unchanged = async (form: ReturnType<Page['locator']>): Promise<void> => {
        await form.getByLabel('Căn cứ').selectOption('unchanged')
        await form.getByText('Hai bản giống nhau.').waitFor()
        expect(await form.textContent()).toMatch(/Khác với bản số \d, bản đã thẩm tra/)
        await form.getByLabel('Lý do').fill('Nguyên văn bản đã thẩm tra.')
      }
      await takeAction({ page: chief, label: 'Thông qua không thẩm tra', fill: unchanged })
      await takeAction({ page: chief, label: 'Đăng' })
      await readersFind(TITLE)
      const reader = await newsroom().panel.stranger()
      await reader.goto(newsroom().product.url)
      await reader.getByRole('link', { name: TITLE }).first().click()
      addresses.readers = new URL(reader.url()).pathname
      await readersFind('Nói cho đúng: mười xã.')
    },
    10 * MINUTES,
  )

  it(
    'is corrected with an apology, withdrawn with a notice and reinstated',
    async () => {
      const { reporter, chief } = at
      await open(reporter)
      await takeAction({ page: reporter, label: 'Mở bản sửa' })
      await rewrite(' Nay là mười một xã.')
      await askUnit()
      await confirm(await openRequest())
      await open(chief)
      await takeAction({
        page: chief,
        label: 'Đăng',
        fill: async (form) => {
          await form.getByLabel('Bản mới này là').selectOption('correction')
          await form.getByLabel('Tin, bài được cải chính').fill(TITLE)
          await form.getByLabel('Nội dung sai').fill('Mười xã.')
          await form.getByLabel('Nội dung đúng').fill('Mười một xã.')
          await form.getByLabel('Lời xin lỗi').fill('Toà soạn xin lỗi bạn đọc.')
        },
      })
      await readersFind('Toà soạn xin lỗi bạn đọc.')
      await open(chief)
      await takeAction({
        page: chief,
        label: 'Gỡ khỏi trang',
        fill: async (form) => {
          await form.getByLabel('Lý do gỡ').selectOption('other')
          await form.getByLabel('Thông báo cho bạn đọc').fill('Bài được gỡ để kiểm tra lại.')
        },
      })
      await readersFind('Bài được gỡ để kiểm tra lại.')
      await open(chief)
      await takeAction({ page: chief, label: 'Đăng lại bản đã gỡ', fill: because('Đã kiểm tra, nội dung đúng.') })
      await readersFind('Nay là mười một xã.')
    },
    10 * MINUTES,
  )
}
