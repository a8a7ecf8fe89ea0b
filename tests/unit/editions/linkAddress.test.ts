import { describe, expect, it } from '@jest/globals'
import { linkAddress } from '../../../src/editions/linkAddress'

describe('linkAddress', () => {
  it.each([
    'https://thads.moj.gov.vn/noidung/tintuc?ItemID=1&x=2#muc-3',
    'HTTP://vbpl.vn',
    'https://vi.wikipedia.org/wiki/Thi_hành_án',
    'mailto:toasoan@baophapluat.vn',
    'tel:+84-24-1234567',
    '/bai/doi-thoai',
    '/',
    '#muc-1',
    '?trang=2',
    `https://a.vn/${'a'.repeat(1_987)}`,
  ])('lets readers follow %s', (url) => {
    expect(linkAddress(` ${url}\n`)).toEqual({ ok: true, url: url.normalize('NFC') })
  })

  it.each([
    ['javascript:', 'javascript:alert(1)'],
    ['capital letters', 'JaVaScRiPt:alert(1)'],
    ['a tab inside the scheme', 'java\tscript:alert(1)'],
    ['a line end inside', 'java\nscript:alert(1)'],
    ['a control character before it', '\u0001javascript:alert(1)'],
    ['a null inside', 'java\u0000script:alert(1)'],
    ['a zero-width space inside', 'java\u200bscript:alert(1)'],
    ['a soft hyphen inside', 'java\u00adscript:alert(1)'],
    ['an entity for the colon', 'javascript&colon;alert(1)'],
    ['a numeric entity', '&#106;avascript:alert(1)'],
    ['a hexadecimal entity', 'javascript&#x3A;alert(1)'],
    ['a percent sign', 'javascript%3Aalert(1)'],
    ['data:', 'data:text/html;base64,PHNjcmlwdD4='],
    ['vbscript:', 'vbscript:msgbox(1)'],
    ['file:', 'file:///etc/passwd'],
    ['blob:', 'blob:https://a.vn/1'],
    ['another host without scheme', '//evil.vn/x'],
    ['a backslash', '/\\evil.vn'],
    ['backslashes after the scheme', 'https:\\\\evil.vn'],
    ['a host without scheme', 'www.moj.gov.vn'],
    ['a path without slash', 'bai/doi-thoai'],
    ['no host', 'https://'],
    ['no slashes', 'https:moj.gov.vn'],
    ['three slashes', 'https:///moj.gov.vn'],
    ['a user name that hides the host', 'https://moj.gov.vn@evil.vn/'],
    ['a password', 'https://a:b@evil.vn/'],
    ['a blank inside', 'https://moj.gov.vn/a b'],
    ['a quotation mark', 'https://moj.gov.vn/"onclick="x'],
    ['a tag', 'https://moj.gov.vn/<script>'],
    ['a direction override', 'https://moj.gov.vn/\u202egpj.exe'],
    ['a bare scheme', 'mailto:'],
    ['nothing', '  '],
    ['more than 2,000 characters', `https://a.vn/${'a'.repeat(1_988)}`],
  ])('refuses %s and says why in Vietnamese', (_, url) => {
    expect(linkAddress(url)).toEqual({ ok: false, message: expect.stringMatching(/^(Liên kết|Địa chỉ) .+\.$/) })
  })
})
