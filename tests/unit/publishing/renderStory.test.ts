import { describe, expect, it } from '@jest/globals'
import { renderStory } from '../../../src/publishing/pages/renderStory'
import { renderWithdrawn } from '../../../src/publishing/pages/renderWithdrawn'
import type { PublishedCheck, PublishedClearance } from '../../../src/publishing/publication'
import type { ClearanceGround } from '../../../src/workflow/clearanceGround'
import { buildPublication } from '../../support/buildPublication'
import { buildSite } from '../../support/buildSite'

const site = buildSite()
const page = (overrides: Parameters<typeof buildPublication>[0] = {}) =>
  renderStory({ site, publication: buildPublication(overrides), more: [] })
const cleared = (over: Partial<PublishedClearance>): PublishedClearance => ({
  ground: 'checked',
  at: '2026-11-20T01:30:00.000Z',
  reason: null,
  checks: [],
  checkedEdition: null,
  ...over,
})
const graphOf = (markup: string): Record<string, unknown>[] => {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup)?.[1] ?? '{}'
  return JSON.parse(block)['@graph']
}

describe('the page of a story', () => {
  it('is in Vietnamese, complete in its head, without script', () => {
    const markup = page()
    expect(markup).toMatch(/^<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/)
    expect(markup.match(/<title>/g)).toHaveLength(1)
    expect(markup.match(/rel="canonical"/g)).toHaveLength(1)
    expect(markup).toContain('<link rel="canonical" href="https://bao.example/bai/thi-hanh-an-vu-tranh-chap-a1b2c3">')
    expect(markup).toContain('href="https://bao.example/chuyen-muc/ket-qua/rss.xml"')
    expect(markup).toContain('<meta property="article:published_time" content="2026-11-20T09:00:00+07:00">')
    expect(markup.replace(/<script type="application\/ld\+json">/g, '')).not.toContain('<script')
    expect(markup.normalize('NFC')).toBe(markup)
  })

  it('shows the time in Vietnam, whatever the server thinks', () => {
    expect(page({ firstPublishedAt: '2026-11-20T17:30:00.000Z' })).toContain(
      '<time datetime="2026-11-21T00:30:00+07:00">Thứ bảy, 21/11/2026, 00:30 (GMT+7)</time>',
    )
  })

  it('survives a headline that tries to break out', () => {
    const title = '</script><script>alert(1)</script> "Giá vàng" & đô'
    const markup = page({ title })
    expect(markup).not.toContain('<script>alert')
    expect(graphOf(markup)[0]).toMatchObject({ '@type': 'NewsArticle', headline: title })
  })

  it('says the same on the page and in the structured data', () => {
    expect(graphOf(page())[0]).toMatchObject({
      datePublished: '2026-11-20T09:00:00+07:00',
      author: [
        { '@type': 'Person', name: 'Lê Minh An' },
        { '@type': 'Person', name: 'Phạm Thu Hà' },
      ],
    })
    expect(graphOf(page())[0]).not.toHaveProperty('correction')
  })

  it('without byline names the newspaper, on the page and in the structured data', () => {
    const markup = page({ edition: { hash: 'a'.repeat(64), number: 1, blocks: [{ type: 'title', text: 'Tin' }] } })
    expect(markup).toContain('<p class="author">Báo Thử</p>')
    expect(graphOf(markup)[0]).toMatchObject({ author: [{ '@type': 'NewsMediaOrganization', name: 'Báo Thử' }] })
  })

  it('of a policy says since when it stands and when it changed, and names no author', () => {
    const markup = page({ kind: 'page', updatedAt: '2026-11-21T02:00:00.000Z' })
    expect(markup).toContain('Thứ sáu, 20/11/2026, 09:00 (GMT+7)</time><span>Sửa đổi <time')
    expect(markup).toContain('21/11/2026, 09:00</time></span>')
    expect(markup).not.toContain('class="author"')
  })

  it('prints a correction under the heading of the law with its particulars, and says so to machines', () => {
    const markup = page({
      corrections: [
        {
          at: '2026-11-21T03:00:00.000Z',
          wrong: '12 tỷ đồng',
          right: '1,2 tỷ đồng',
          apology: 'Toà soạn xin lỗi bạn đọc.',
          item: '“Thi hành xong”, chuyên mục Kết quả, 20/11/2026',
        },
      ],
    })
    expect(markup).toContain('<h2>Thông tin cải chính, xin lỗi</h2>')
    for (const words of ['12 tỷ đồng', '1,2 tỷ đồng', 'Toà soạn xin lỗi bạn đọc.', '“Thi hành xong”']) {
      expect(markup).toContain(words)
    }
    expect(markup.indexOf('Thông tin cải chính')).toBeLessThan(markup.indexOf('Sáng nay, hai bên'))
    expect(graphOf(markup)[0]).toHaveProperty('correction')
  })

  it('prints updates and removed passages', () => {
    const markup = page({
      updates: [{ at: '2026-11-21T03:00:00.000Z', note: 'Bổ sung ý kiến của <Cục>.' }],
      redactions: [{ at: '2026-11-22T03:00:00.000Z', note: 'Đã bỏ tên của một người.' }],
    })
    expect(markup).toContain('Bổ sung ý kiến của &lt;Cục&gt;.')
    expect(markup).toContain('Đã bỏ tên của một người.')
  })

  it('lists a clip with poster, captions, size and the words spoken', () => {
    const file = (name: string, type: string) => ({ file: name, type, bytes: 12_400_000, width: 1280, height: 720 })
    const markup = page({
      kind: 'clip',
      edition: {
        hash: 'a'.repeat(64),
        number: 1,
        blocks: [
          { type: 'clip', media: 'v', embed: null, sha256: 'x', durationSeconds: 95, rights: 'RIÊNG', consent: 'KÍN' },
          { type: 'poster', media: 'p', sha256: 'x', alt: 'Toàn cảnh', credit: '' },
          { type: 'captions', media: 'c', sha256: 'x' },
          { type: 'cue_group', text: 'Xin chào quý vị.' },
        ],
      },
      files: { v: [file('v.mp4', 'video/mp4')], p: [file('p.jpg', 'image/jpeg')], c: [file('c.vtt', 'text/vtt')] },
    })
    expect(markup).toContain('poster="/media/p.jpg"')
    expect(markup).toContain('<track kind="captions" srclang="vi"')
    expect(markup).toContain('Tải về (12,4 MB)')
    expect(markup).toContain('Xin chào quý vị.')
    expect(markup).not.toMatch(/RIÊNG|KÍN/)
    expect(graphOf(markup)[0]).toMatchObject({ '@type': 'VideoObject', duration: 'PT1M35S' })
  })

  it('answers are no QAPage and carry question, legal basis and the day they hold for', () => {
    const markup = page({
      kind: 'answer',
      edition: {
        hash: 'a'.repeat(64),
        number: 1,
        blocks: [
          { type: 'question', text: 'Tôi phải làm gì?' },
          { type: 'provision', text: 'Điều 30 Luật Thi hành án dân sự' },
          { type: 'as_of', date: '2026-11-01' },
        ],
      },
    })
    expect(markup).toContain('<h2>Câu hỏi</h2><p>Tôi phải làm gì?</p>')
    expect(markup).toContain('<li>Điều 30 Luật Thi hành án dân sự</li>')
    expect(markup).toContain('<time datetime="2026-11-01">01/11/2026</time>')
    expect(markup).not.toContain('QAPage')
  })
})

describe('the fact-check box', () => {
  it('names who checked which edition and when', () => {
    const markup = page()
    expect(markup).toContain('Cục Thi hành án dân sự tỉnh Hưng Yên</strong>: xác nhận')
    expect(markup).toContain('bản số 2, mã <code class="hash">ab12cd34ef56</code>')
    expect(markup).toContain('19/11/2026, 16:00')
  })

  it.each([
    ['overruled', 'objected', 'phản đối'],
    ['proceeded_without_answer', 'unanswered', 'không trả lời trong hạn'],
    ['proceeded_without_answer', 'declined', 'từ chối trả lời'],
  ] as const)('prints by unit why it was published: %s, %s', (ground, outcome, words) => {
    const checks = [{ unit: 'Vụ A', outcome, at: null, reason: 'Số liệu chưa khớp', decision: 'Đã đối chiếu hồ sơ' }]
    const markup = page({ clearance: cleared({ ground, checks }) })
    expect(markup).toContain(`<strong>Vụ A</strong>: ${words}`)
    expect(markup).toContain('Số liệu chưa khớp')
    expect(markup).toContain('Đã đối chiếu hồ sơ')
    expect(markup).not.toContain('class="mark sound"')
  })

  it.each<[ClearanceGround, Partial<PublishedCheck>, RegExp[]]>([
    ['overruled', { outcome: 'objected' }, [/Đăng khi còn ý kiến phản đối/, /phản đối/, /Sai luật/, /Đã đối chiếu/]],
    [
      'proceeded_without_answer',
      { reason: null },
      [/Đăng khi chưa đủ ý kiến/, /không trả lời trong hạn/, /Đã đối chiếu/],
    ],
    ['checked', { outcome: 'confirmed', decision: null }, [/Đã thẩm tra/, /<strong>Vụ A<\/strong>: xác nhận/]],
  ])('is on a policy page too: %s', (ground, over, printed) => {
    const check = {
      unit: 'Vụ A',
      outcome: 'unanswered',
      at: null,
      reason: 'Sai luật',
      decision: 'Đã đối chiếu',
    } as const
    const markup = page({ kind: 'page', clearance: cleared({ ground, checks: [{ ...check, ...over }] }) })
    expect(markup).toMatch(/<a class="mark (sound|open)" href="#tham-tra">/)
    const box = /<aside class="check .*<\/aside>/s.exec(markup)?.[0] ?? ''
    for (const words of printed) expect(box).toMatch(words)
  })

  it('says on a policy page on what ground it was not checked, and why', () => {
    const markup = page({ kind: 'page', clearance: cleared({ ground: 'not_required', reason: 'Trang của toà soạn' }) })
    expect(markup).toContain('<p>Bản này không thuộc diện phải thẩm tra trước khi đăng.</p>')
    expect(markup).toContain('<b>Lý do:</b> Trang của toà soạn')
  })

  it.each(['not_required', 'no_competent_unit'] as const)(
    'prints ground and reason of clearance without check: %s',
    (ground) => {
      expect(page({ clearance: cleared({ ground, reason: 'Vì lẽ <này>' }) })).toContain(
        '<b>Lý do:</b> Vì lẽ &lt;này&gt;',
      )
    },
  )

  it('names the edition that was checked when nothing checkable changed since', () => {
    const markup = page({
      clearance: cleared({ ground: 'unchanged', checkedEdition: { hash: 'f'.repeat(64), number: 1 } }),
    })
    expect(markup).toContain('bản số 1, mã <code class="hash">ffffffffffff</code>')
  })

  it.each<[ClearanceGround, string]>([
    ['checked', 'Các đơn vị sau đã đọc đúng bản này trước khi đăng và xác nhận dữ kiện.'],
    [
      'overruled',
      'Có đơn vị phản đối. Tổng biên tập quyết định đăng; ý kiến phản đối và lý do của toà soạn được in dưới đây.',
    ],
    [
      'proceeded_without_answer',
      'Có đơn vị được hỏi nhưng không trả lời trong hạn hoặc từ chối trả lời. Tổng biên tập quyết định đăng; lý do được in dưới đây.',
    ],
    ['not_required', 'Bản này không thuộc diện phải thẩm tra trước khi đăng.'],
    ['unchanged', 'Bản này không thay đổi dữ kiện nào so với bản đã được thẩm tra.'],
    // No more than the rule asks (decision 0003): it looks at who can answer, not at whom the text is about.
    [
      'no_competent_unit',
      'Bản này được đăng mà không thẩm tra: khi duyệt, không đơn vị nào có người thẩm tra ngoài những người đã viết bài.',
    ],
    ['archive', 'Bản này đăng trước hệ thống này, không được thẩm tra tại đây.'],
  ])('begins with what the ground means, and nothing beyond its rule: %s', (ground, introduction) => {
    expect(page({ clearance: cleared({ ground }) })).toContain(`<p>${introduction}</p>`)
  })
})

describe('the page of a withdrawn story', () => {
  it('keeps the notice and no word of the text, its title included', () => {
    const markup = renderWithdrawn({
      site,
      publication: buildPublication({
        live: 'withdrawn',
        withdrawal: { at: '2026-11-21T03:00:00.000Z', code: 'court_order', notice: 'Gỡ theo <yêu cầu>.' },
      }),
    })
    expect(markup).toContain('<h1>Bài viết đã được gỡ</h1>')
    expect(markup).toContain('Gỡ theo &lt;yêu cầu&gt;.')
    expect(markup).toContain('<meta name="robots" content="noindex">')
    expect(markup).not.toMatch(/Thi hành xong|tự nguyện|biên bản|Lê Minh An|canonical|ld\+json/)
  })
})
