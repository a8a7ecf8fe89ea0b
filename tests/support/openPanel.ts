import { type Browser, chromium, type Page } from 'playwright-core'
import type { RunningProduct } from './startProduct'

/** The panel as people use it: each at a browser of his own, signed in through the form; what went wrong in it is collected. */
export const openPanel = async ({ product, chromiumPath }: { product: RunningProduct; chromiumPath: string }) => {
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  const faults: string[] = []

  const watch = (page: Page): void => {
    page.on('pageerror', (error) => faults.push(`error in the page: ${error.message}`))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== product.url)
        faults.push(`a third party was asked: ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
    })
  }

  const signIn = async ({ email, width = 1280 }: { email: string; width?: number }): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    watch(page)
    const { password } = product.accountOf(email)
    await page.goto(`${product.url}/admin/login`)
    await page.fill('input[name=email]', email)
    await page.fill('input[name=password]', password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
    return page
  }

  const stranger = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    watch(page)
    return page
  }

  return { signIn, stranger, faults, close: () => browser.close() }
}

export type OpenPanel = Awaited<ReturnType<typeof openPanel>>

/** Opens a text's screen as it is now, with its actions loaded. */
export const reopen = async ({ page, address }: { page: Page; address: string }): Promise<void> => {
  await page.goto(address)
  await page.locator('#quy-trinh .ts-state').waitFor()
}

/** Presses an action's button beside the open text, fills its form and waits until it is done. */
export const takeAction = async ({
  page,
  label,
  fill,
}: {
  page: Page
  label: string
  fill?: (form: ReturnType<Page['locator']>) => Promise<void>
}): Promise<void> => {
  await page.locator('#quy-trinh').getByRole('button', { name: label, exact: true }).click()
  const form = page.locator('dialog')
  await fill?.(form)
  await form.locator('button[type=submit]').click()
  await form.waitFor({ state: 'detached' })
}
