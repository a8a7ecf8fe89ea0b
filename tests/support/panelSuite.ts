import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPanel } from './openPanel'
import { type RunningProduct, startProduct } from './startProduct'
import type { Newsroom } from './storyAtBrowsers'

const chromiumPath = process.env.CHROMIUM_PATH ?? ''
const MINUTES = 60_000

/** Tests of the real panel: the product is started once for all of them, and at the end nobody else was asked for anything. */
export const panelSuite = (title: string, tell: (newsroom: Newsroom) => void): void => {
  if (chromiumPath === '') console.warn(`!!! "${title}" is SKIPPED: CHROMIUM_PATH names no Chromium`)
  const describeInBrowser = chromiumPath === '' ? describe.skip : describe

  describeInBrowser(title, () => {
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

    tell(() => ({ product, panel }))

    it('asks no third party for anything and breaks nowhere', () => expect(panel.faults).toEqual([]))
  })
}
