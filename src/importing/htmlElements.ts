import type { parseDocument } from 'htmlparser2'
import type { Mark } from '../editions/block'

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number]
export type HtmlElement = Extract<HtmlNode, { attribs: Record<string, string> }>

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What an element means to a manuscript; an element named nowhere here is part of the running text around it. */
export const htmlElements = {
  marks: new Map<string, Mark>([
    ['b', 'bold'],
    ['strong', 'bold'],
    ['i', 'italic'],
    ['em', 'italic'],
    ['u', 'underline'],
    ['ins', 'underline'],
    ['s', 'strikethrough'],
    ['strike', 'strikethrough'],
    ['del', 'strikethrough'],
    ['sub', 'subscript'],
    ['sup', 'superscript'],
    ['code', 'code'],
    ['kbd', 'code'],
    ['samp', 'code'],
  ]),
  /** Neither they nor their words are text. */
  skipped: named(
    'script style noscript template head title iframe object embed svg math canvas audio video form button select textarea input',
  ),
  /** They begin and end a paragraph. */
  blocks: named(
    'p div section article main header footer aside nav address center pre dl dt dd figure details summary body html caption',
  ),
} as const

export const isElement = (node: HtmlNode): node is HtmlElement => 'attribs' in node
