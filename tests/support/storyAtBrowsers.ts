import type { Page } from 'playwright-core'
import { type OpenPanel, reopen, takeAction } from './openPanel'
import type { RunningProduct } from './startProduct'
import { saved, typeAtEnd } from './writeText'

/** The running product and its panel, once they have started. */
export type Newsroom = () => { product: RunningProduct; panel: OpenPanel }

type Form = ReturnType<Page['locator']>

/** One text and its people, each at his own browser: what they do more than once. `at` and the addresses are filled as the story goes. */
export const storyAtBrowsers = ({ newsroom, title }: { newsroom: Newsroom; title: string }) => {
  const at = {} as Record<'reporter' | 'desk' | 'reviewer' | 'chief', Page>
  const addresses = { panel: '', readers: '' }

  const open = (page: Page): Promise<void> => reopen({ page, address: addresses.panel })

  const askUnit = async (): Promise<void> => {
    await open(at.desk)
    const fill = (form: Form) => form.getByLabel('Cục Quản lý', { exact: false }).first().check()
    await takeAction({ page: at.desk, label: 'Gửi thẩm tra', fill })
  }

  const openRequest = async (): Promise<Page> => {
    const { reviewer } = at
    const request = reviewer.locator('section', { hasText: 'Chờ đơn vị trả lời' }).getByRole('link', { name: title })
    do await reviewer.goto(`${newsroom().product.url}/admin`)
    while ((await request.count()) === 0) // the relay needs a moment; the test's own limit ends this
    await request.click()
    return reviewer
  }

  /** Everything that is not judged yet is right; the answer is sent. */
  const confirm = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Đánh dấu tất cả còn lại là đúng, đạt' }).click()
    await page.getByRole('button', { name: 'Gửi trả lời của đơn vị' }).click()
    await page.getByText('Đã ghi nhận trả lời của đơn vị.').waitFor()
  }

  const submit = async (): Promise<void> => {
    await open(at.reporter)
    await takeAction({ page: at.reporter, label: 'Nộp cho ban biên tập' })
  }

  const rewrite = async (words: string): Promise<void> => {
    await open(at.reporter)
    await typeAtEnd(at.reporter, words)
    await saved(at.reporter)
    await takeAction({ page: at.reporter, label: 'Nộp cho ban biên tập' })
  }

  /** Waits until a stranger finds the words at the story's public address, or on the first page while it has none. */
  const readersFind = async (words: string): Promise<void> => {
    const reader = await newsroom().panel.stranger()
    do await reader.goto(newsroom().product.url + addresses.readers)
    while ((await reader.getByText(words).count()) === 0)
    await reader.close()
  }

  return { at, addresses, open, askUnit, openRequest, confirm, submit, rewrite, readersFind }
}

export type StoryAtBrowsers = ReturnType<typeof storyAtBrowsers>
