import { describe, expect, it } from '@jest/globals'
import { STYLESHEET } from '../../../src/publishing/styles/stylesheet'

const UNWRAPPED = /([^{}]+)\{[^{}]*(?:white-space(?:-collapse)?:(?:nowrap|pre(?![-\w]))|text-wrap(?:-mode)?:nowrap)/g

describe('the stylesheet of the pages', () => {
  it('keeps only dates, marks and the scrolling navigation in one line: any other text may be longer than a phone is wide', () => {
    const selectors = [...STYLESHEET.css.matchAll(UNWRAPPED)].map(([, selector]) => selector?.trim())
    expect(selectors).toEqual(['.meta>*', '.masthead nav a'])
  })
})
