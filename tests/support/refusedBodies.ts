import { richTextNode as n } from '../../src/editions/richTextNode'
import type { RichText, RichTextNode } from '../../src/editions/storyText'
import { RICH_TEXT_LIMITS } from '../../src/editions/walkRichText'
import { KIND_NAMES, KINDS } from '../../src/workflow/kinds'
import { buildBody } from './buildText'

/** The collections whose texts have a body: all kinds but clips. */
export const BODY_KINDS = KIND_NAMES.filter((kind) => kind !== 'clip').map((kind) => KINDS[kind].collection)

const word = n.text('bấm', 0)

/** A list in a list in a list …, a list and its item each a layer. */
const nested = (layers: number): RichTextNode =>
  n.list({ list: 'bullet', start: 1 }, [n.listItem(1, [layers > 2 ? nested(layers - 2) : word])])

/** What no save may store, with the code and the place that the refusal names. */
export const REFUSED_BODIES: { fault: string; body: RichText; code: string; place: string }[] = [
  {
    fault: 'an unknown node',
    body: buildBody('Một.', { type: 'iframe', version: 1, src: 'https://la.example' }),
    code: 'unknown_node',
    place: 'phần tử 1',
  },
  {
    fault: 'too many layers',
    body: buildBody('Một.', nested(RICH_TEXT_LIMITS.depth + 2)),
    code: 'too_deep',
    place: Array(RICH_TEXT_LIMITS.depth / 2)
      .fill('danh sách 1 › mục 1')
      .join(' › '),
  },
  {
    fault: 'too many words',
    body: buildBody('x'.repeat(RICH_TEXT_LIMITS.characters + 1)),
    code: 'too_long',
    place: 'bài',
  },
  {
    fault: 'a javascript: link',
    body: buildBody('Một.', n.paragraph([n.link('javascript:alert(1)', [word])])),
    code: 'link_refused',
    place: 'đoạn 2 › liên kết 1',
  },
]
