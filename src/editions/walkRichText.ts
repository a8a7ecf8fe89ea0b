import { RICH_TEXT_RULES, type RichTextRefusal } from './richTextRules'
import type { RichTextNode } from './storyText'

/** One thing that may not be in a text. `place` is for people, counted from 1: "đoạn 3 › liên kết 1". */
export interface RichTextProblem {
  code: RichTextRefusal['code'] | 'unknown_node' | 'misplaced_node' | 'too_deep' | 'too_long' | 'too_many_nodes'
  place: string
  message: string
}

/** Bounds of one text: nodes inside each other, UTF-16 units of running text, nodes in all; beyond them one paste would hold up everybody. */
export const RICH_TEXT_LIMITS = { depth: 12, characters: 200_000, nodes: 5_000 } as const

const MOST_PROBLEMS = 50

/**
 * Walks the stored state of the rich text editor against the allow-list and answers everything that must not be saved, in
 * reading order (at most 50), each with its place; an empty list means that the text may be saved and can be frozen.
 * The editor's own server validation accepts anything (payload.md 0, finding 11), hence every save passes here.
 * Takes any value and never throws.
 */
export const walkRichText = (richText: unknown): RichTextProblem[] => {
  const walk: Walk = { problems: [], nodes: 0, characters: 0 }
  const root = rootOf(richText)
  if (root?.type !== 'root') {
    return [{ code: 'wrong_type', place: 'bài', message: 'Nội dung bài không phải là văn bản của trình soạn thảo.' }]
  }
  visit({ node: root, path: [], walk })
  if (walk.nodes > RICH_TEXT_LIMITS.nodes) walk.problems.push(tooManyNodes)
  if (walk.characters > RICH_TEXT_LIMITS.characters) walk.problems.push(tooLong)
  return walk.problems
}

interface Walk {
  problems: RichTextProblem[]
  nodes: number
  characters: number
}

interface Visit {
  node: RichTextNode
  path: readonly string[]
  walk: Walk
}

const visit = ({ node, path, walk }: Visit): void => {
  const refusal = RICH_TEXT_RULES.get(node.type)?.refusal(node)
  if (refusal) report({ walk, path, ...refusal })
  if (node.type === 'text' && typeof node.text === 'string') walk.characters += node.text.length
  const children: unknown = node.children ?? []
  if (!Array.isArray(children)) {
    report({ walk, path, code: 'wrong_type', message: 'Phần này của bài bị hỏng: không đọc được nội dung bên trong.' })
    return
  }
  if (children.length > 0 && path.length >= RICH_TEXT_LIMITS.depth) {
    report({ walk, path, code: 'too_deep', message: `Nội dung lồng nhau quá ${RICH_TEXT_LIMITS.depth} lớp.` })
    return
  }
  visitChildren({ children, parent: node.type, path, walk })
}

interface ChildrenVisit {
  children: readonly unknown[]
  parent: string
  path: readonly string[]
  walk: Walk
}

const visitChildren = ({ children, parent, path, walk }: ChildrenVisit): void => {
  const counts = new Map<string, number>()
  for (const child of children) {
    walk.nodes += 1
    if (walk.nodes > RICH_TEXT_LIMITS.nodes || walk.problems.length >= MOST_PROBLEMS) return
    const label = labelOf(child)
    const number = (counts.get(label) ?? 0) + 1
    counts.set(label, number)
    const place = [...path, `${label} ${number}`]
    const refusal = refuseChild({ child, parent })
    if (refusal) report({ walk, path: place, ...refusal })
    else if (isNode(child)) visit({ node: child, path: place, walk })
  }
}

const refuseChild = ({ child, parent }: { child: unknown; parent: string }): Omit<RichTextProblem, 'place'> | null => {
  if (!isNode(child)) {
    return { code: 'wrong_type', message: 'Phần này của bài bị hỏng: không phải là phần tử của trình soạn thảo.' }
  }
  const rule = RICH_TEXT_RULES.get(child.type)
  if (!rule) {
    return {
      code: 'unknown_node',
      message: `Phần tử lạ (“${child.type.slice(0, 40)}”), không phải của trình soạn thảo này.`,
    }
  }
  const parentRule = RICH_TEXT_RULES.get(parent)
  if (parentRule?.children.includes(child.type)) return null
  const label = rule.label.charAt(0).toLocaleUpperCase('vi') + rule.label.slice(1)
  return { code: 'misplaced_node', message: `${label} không đặt được trong ${parentRule?.label ?? 'phần này'}.` }
}

interface Report extends Omit<RichTextProblem, 'place'> {
  walk: Walk
  path: readonly string[]
}

const report = ({ walk, path, code, message }: Report): void => {
  walk.problems.push({ code, place: path.join(' › ') || 'bài', message })
}

const labelOf = (child: unknown): string =>
  (isNode(child) ? RICH_TEXT_RULES.get(child.type)?.label : undefined) ?? 'phần tử'

const tooManyNodes: RichTextProblem = {
  code: 'too_many_nodes',
  place: 'bài',
  message: `Bài có quá ${RICH_TEXT_LIMITS.nodes.toLocaleString('vi-VN')} phần tử; hãy tách thành nhiều bài.`,
}

const tooLong: RichTextProblem = {
  code: 'too_long',
  place: 'bài',
  message: `Bài dài quá ${RICH_TEXT_LIMITS.characters.toLocaleString('vi-VN')} ký tự; hãy tách thành nhiều bài.`,
}

const rootOf = (value: unknown): RichTextNode | undefined => {
  if (typeof value !== 'object' || value === null || !('root' in value)) return undefined
  return isNode(value.root) ? value.root : undefined
}

const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
