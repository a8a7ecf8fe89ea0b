import { BUTTON_NAMES } from './buttonNames'

const ANY_BUTTON = Object.keys(BUTTON_NAMES).join(', ')
const NAMED = Object.entries(BUTTON_NAMES)

const nameButtons = (): void => {
  for (const button of document.querySelectorAll(ANY_BUTTON)) {
    const name = NAMED.find(([selector]) => button.matches(selector))?.[1]
    if (name === undefined || button.getAttribute('aria-label') === name) continue
    button.setAttribute('aria-label', name)
    // The English tip that the browser shows over a button is this attribute.
    if (button.hasAttribute('title')) button.setAttribute('title', name)
  }
}

/**
 * Names the editor's buttons, those too that appear later: menus, handles beside a paragraph, the buttons of a table or a link stand
 * outside of the editor's own box, so the whole page is watched. Answers how to stop.
 */
export const keepButtonsNamed = (): (() => void) => {
  nameButtons()
  const observer = new MutationObserver(nameButtons)
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label'] })
  return () => observer.disconnect()
}
