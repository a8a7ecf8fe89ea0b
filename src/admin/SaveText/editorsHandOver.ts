/** As Payload's editor has it: it gives its words to the form when the browser is idle, after half a second at the latest. */
const AT_THE_LATEST_MS = 500
/** Where a browser tells nobody that it is idle (Safari), the editor waits for the next frame, a tenth of a second at most. */
const NEXT_FRAME_MS = 150

/** Resolves when the editors of the page have given the form every word typed before the call: they asked the browser earlier. */
export const editorsHandOver = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: AT_THE_LATEST_MS })
    else setTimeout(resolve, NEXT_FRAME_MS)
  })
