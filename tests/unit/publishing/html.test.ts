import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../../src/publishing/cleanText'
import { html, trustedHtml } from '../../../src/publishing/html'

describe('words written into markup', () => {
  it('escape what would be read as a tag or end an attribute', () => {
    expect(`${html`<p title="${'a"b\'c'}">${'<an toàn> & </p>'}</p>`}`).toBe(
      '<p title="a&quot;b&#39;c">&lt;an toàn&gt; &amp; &lt;/p&gt;</p>',
    )
  })

  it('are not escaped twice when they are markup already, also in lists', () => {
    expect(`${html`<ul>${['a&b', '<c>'].map((word) => html`<li>${word}</li>`)}</ul>`}`).toBe(
      '<ul><li>a&amp;b</li><li>&lt;c&gt;</li></ul>',
    )
    expect(`${html`${trustedHtml('<b>1</b>')}`}`).toBe('<b>1</b>')
  })

  it('write nothing for what is absent, and 0 for nought', () => {
    expect(`${html`[${null}${undefined}${false}${[]}${0}]`}`).toBe('[0]')
  })

  it.each([
    ['a backspace pasted from a PDF', 'a\u0008b', 'ab'],
    ['a vertical tab', 'a\u000bb', 'ab'],
    ['a C1 control', 'a\u0085b', 'ab'],
    ['a noncharacter', 'a\ufffeb', 'ab'],
    ['half a surrogate pair', 'a\ud800b', 'ab'],
    ['decomposed Vietnamese', 'hoa\u0300', 'hoà'],
    ['line breaks and emoji, which stay', 'a\nb\t😀', 'a\nb\t😀'],
  ])('lose %s', (_what, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean)
  })

  it('never open a tag or close a quote, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(
          /[<>"']|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/,
        )
      }),
    )
  })
})
