import type { Inline, ListItemBlock, Mark } from '../editions/block'
import { linkAddress } from '../editions/linkAddress'
import { type HtmlElement, type HtmlNode, htmlElements, isElement } from './htmlElements'
import { htmlTableBlocks } from './htmlTableBlocks'
import type { ManuscriptBlock, ManuscriptNote } from './manuscript'
import { OpenLine } from './openLine'

/** A picture met in HTML: the `media` of its picture block, and where its bytes are said to be. */
export interface HtmlPicture {
  placeholder: string
  src: string
}

/** What every word inside an element is part of; `emit` takes a finished line of running text. */
interface Context {
  marks: readonly Mark[]
  url: string | null
  emit: (children: Inline[]) => void
  /** Of the list around, from 0; -1 outside lists. */
  depth: number
}

const DEEPEST_LIST = 4 // a deeper one would pass the depth that rich text may have (walkRichText)
const DEEPEST_ELEMENT = 200 // nobody writes so; what is deeper is left out rather than exhausting the stack

/** Reads HTML nodes in order into the blocks of a manuscript. */
export class HtmlReader {
  readonly blocks: ManuscriptBlock[] = []
  private readonly line: OpenLine

  constructor(
    private readonly options: { keepsBlanks: boolean },
    /** Both are shared with the readers of table cells. */
    readonly pictures: HtmlPicture[] = [],
    readonly notes: ManuscriptNote[] = [],
    private nesting = 0,
  ) {
    this.line = new OpenLine(options.keepsBlanks)
  }

  readAll(nodes: readonly HtmlNode[]): void {
    const emit = (children: Inline[]) => this.add({ type: 'paragraph', children })
    this.readBlock(nodes, { marks: [], url: null, depth: -1, emit })
  }

  private readBlock(nodes: readonly HtmlNode[], context: Context): void {
    this.readNodes(nodes, context)
    this.endLine(context)
  }

  private readNodes(nodes: readonly HtmlNode[], context: Context): void {
    if (this.nesting >= DEEPEST_ELEMENT) return
    this.nesting += 1
    for (const node of nodes) {
      if (node.type === 'text') this.line.addWords({ text: node.data, marks: context.marks, url: context.url })
      else if (isElement(node) && !htmlElements.skipped.has(node.name)) this.readElement(node, context)
    }
    this.nesting -= 1
  }

  private readElement(element: HtmlElement, context: Context): void {
    const mark = htmlElements.marks.get(element.name)
    if (mark) this.readNodes(element.children, { ...context, marks: [...context.marks, mark] })
    else if (element.name === 'br') this.line.addBreak()
    else if (element.name === 'a') this.readLink(element, context)
    else if (OWN_BLOCKS.has(element.name)) this.readOwnBlock(element, context)
    else this.readText(element, context)
  }

  private readText(element: HtmlElement, context: Context): void {
    const emit = this.emitterOf(element, context)
    if (!emit) {
      this.readNodes(element.children, context)
      return
    }
    this.endLine(context)
    this.readBlock(element.children, { ...context, emit })
  }

  /** How the lines of an element become blocks; null for an element that is part of the line around it. */
  private emitterOf({ name, attribs }: HtmlElement, { emit }: Context): Context['emit'] | null {
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)
    if (level > 0) return (children) => this.add({ type: 'heading', level, children })
    if (name === 'blockquote') return (children) => this.add({ type: 'quote', children })
    if (name === 'figcaption') return (children) => this.addCaption(children)
    if (name === 'p' && attribs.class === 'lead')
      return (children) => this.add({ type: 'paragraph', children, lead: true })
    return htmlElements.blocks.has(name) ? emit : null
  }

  private readOwnBlock(element: HtmlElement, context: Context): void {
    this.endLine(context)
    if (element.name === 'hr') this.add({ type: 'rule' })
    else if (element.name === 'img') this.addPicture(element)
    else if (element.name === 'table') this.addTable(element)
    else this.readList(element, context)
  }

  private readList(list: HtmlElement, outer: Context): void {
    const depth = Math.min(outer.depth + 1, DEEPEST_LIST)
    const start = Number(list.attribs.start ?? 1)
    const isNumbered = list.name === 'ol'
    const begin = isNumbered && Number.isInteger(start) && start > 1 && start <= 100_000 ? { start } : {}
    let first = true
    const addItem = (children: Inline[]): ListItemBlock => {
      const item: ListItemBlock = { type: 'list_item', list: isNumbered ? 'number' : 'bullet', first, depth, children }
      this.add(first ? Object.assign(item, begin) : item)
      first = false
      return item
    }
    for (const node of list.children) {
      let item: ListItemBlock | null = null
      const emit = (children: Inline[]): void => {
        if (item && this.blocks.at(-1) === item) item.children.push({ type: 'break' }, ...children)
        else item = addItem(children)
      }
      const isItem = isElement(node) && node.name === 'li'
      this.readBlock(isItem ? node.children : [node], { ...outer, emit, depth })
    }
  }

  private readLink(element: HtmlElement, context: Context): void {
    const href = element.attribs.href ?? '#'
    if (WAY_BACK.test(href)) return
    const address = linkAddress(href)
    const leads = address.ok && !href.startsWith('#') // a place in the old file leads nowhere here
    this.readNodes(element.children, leads ? { ...context, url: address.url } : context)
    if (address.ok) return
    this.notes.push({
      code: 'link_dropped',
      message: `Bỏ liên kết “${href.slice(0, 80)}”, giữ lại chữ. ${address.message}`,
    })
  }

  private addTable(table: HtmlElement): void {
    const readCell = (cell: HtmlElement): ManuscriptBlock[] => {
      const reader = new HtmlReader(this.options, this.pictures, this.notes, this.nesting)
      reader.readAll(cell.children)
      return reader.blocks
    }
    for (const block of htmlTableBlocks({ table, readCell })) this.add(block)
  }

  private addPicture({ attribs }: HtmlElement): void {
    const placeholder = `picture:${this.pictures.length + 1}`
    this.pictures.push({ placeholder, src: attribs.src ?? '' })
    const words = { caption: '', alt: attribs.alt?.trim() ?? '', credit: '' }
    this.add({ type: 'picture', media: placeholder, sha256: '', ...words })
  }

  private addCaption(children: Inline[]): void {
    const last = this.blocks.at(-1)
    const caption = children.flatMap((inline) => (inline.type === 'text' ? inline.text : [])).join('')
    if (last?.type === 'picture' && last.caption === '' && children.every(({ type }) => type === 'text'))
      last.caption = caption
    else this.add({ type: 'paragraph', children })
  }

  private endLine({ emit }: Context): void {
    const children = this.line.take()
    if (children.length > 0) emit(children)
  }

  private add(block: ManuscriptBlock): void {
    this.blocks.push(block)
  }
}

const OWN_BLOCKS: ReadonlySet<string> = new Set(['hr', 'img', 'table', 'ul', 'ol'])
const WAY_BACK = /^#(foot|end)note-ref-/ // the arrow under a footnote that mammoth writes
