/** Numbers that follow from a seed alone (mulberry32), so that a history can be told again. */
export interface Random {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number
  chance: (probability: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** One of the items, each as likely as its weight says. */
  weighed: <Item>(items: readonly { item: Item; weight: number }[]) => Item
}

const nothing = () => {
  throw new Error('nothing to pick from')
}

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => (items.length === 0 ? nothing() : (items[below(items.length)] ?? nothing())),
    weighed: (items) => {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0)
      for (const { item, weight } of items) {
        left -= weight
        if (left <= 0) return item
      }
      return items.at(-1)?.item ?? nothing()
    },
  }
}
