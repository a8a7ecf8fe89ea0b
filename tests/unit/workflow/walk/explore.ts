import { type State, type Step, startOf, stepsFrom } from './moves'
import type { Newsroom } from './newsroom'

export interface Walk {
  states: State[]
  /** Edges by the number of the state they leave: where to, and whether it publishes or gives up. */
  edges: { to: number; action: string }[][]
}

/** Walks every state that can be reached, breadth first, showing each step to `look`. */
export const explore = ({ newsroom, look }: { newsroom: Newsroom; look: (step: Step) => void }): Walk => {
  const states = [startOf(newsroom)]
  const numbers = new Map(states.map((state, number) => [JSON.stringify(state), number]))
  const edges: Walk['edges'] = []
  for (let number = 0; number < states.length; number += 1) {
    const state = states[number] as State
    const out = stepsFrom({ newsroom, state }).map((step) => {
      look(step)
      const key = JSON.stringify(step.after)
      const known = numbers.get(key)
      const to = known ?? states.push(step.after) - 1
      if (known === undefined) numbers.set(key, to)
      return { to, action: step.action }
    })
    edges.push(out)
  }
  return { states, edges }
}

/** States from which no sequence of moves leads to one of the wanted actions. */
export const statesWithout = ({ walk, wanted }: { walk: Walk; wanted: readonly string[] }): State[] => {
  const incoming: number[][] = walk.states.map(() => [])
  const reached = new Set<number>()
  walk.edges.forEach((out, from) => {
    for (const { to, action } of out) {
      incoming[to]?.push(from)
      if (wanted.includes(action)) reached.add(from)
    }
  })
  const queue = [...reached]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const before of incoming[state] ?? []) {
      if (reached.has(before)) continue
      reached.add(before)
      queue.push(before)
    }
  }
  return walk.states.filter((_, number) => !reached.has(number))
}
