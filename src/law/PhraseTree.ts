import type { Token } from './Token'
import { tokenize } from './tokenize'

/** Phrases by their words, for finding the longest one that starts at a token. */
export type PhraseTree<Value> = {
  readonly next: Map<string, PhraseTree<Value>>
  /** Some phrase has a comma here; a text may have it or not. */
  comma: boolean
  value?: Value
}

const emptyTree = <Value>(): PhraseTree<Value> => ({ next: new Map(), comma: false })

/** A tree of phrases; a later phrase with the same words replaces an earlier one. */
export const growPhraseTree = <Value>(entries: Iterable<readonly [string, Value]>): PhraseTree<Value> => {
  const root = emptyTree<Value>()
  for (const [phrase, value] of entries) branchOf({ root, phrase }).value = value
  return root
}

const branchOf = <Value>({ root, phrase }: { root: PhraseTree<Value>; phrase: string }): PhraseTree<Value> => {
  let node = root
  for (const { key } of tokenize(phrase.normalize('NFC')).tokens) {
    if (key === ',') node.comma = true
    else node = childOf({ node, key })
  }
  return node
}

const childOf = <Value>({ node, key }: { node: PhraseTree<Value>; key: string }): PhraseTree<Value> => {
  const child = node.next.get(key) ?? emptyTree<Value>()
  node.next.set(key, child)
  return child
}

type Place<Value> = { tree: PhraseTree<Value>; tokens: readonly Token[]; at: number }

/**
 * The longest phrase that starts at index `at`: its value and the index of the token after it; undefined where none starts. Reads no
 * further than the longest phrase.
 */
export const readPhrase = <Value>({ tree, tokens, at }: Place<Value>): { value: Value; next: number } | undefined => {
  let node: PhraseTree<Value> | undefined = tree
  let found: { value: Value; next: number } | undefined
  for (let index = at; node; index++) {
    const key: string | undefined = tokens[index]?.key
    if (key === undefined) break
    if (key === ',' && node.comma) continue
    node = node.next.get(key)
    if (node?.value !== undefined) found = { value: node.value, next: index + 1 }
  }
  return found
}
