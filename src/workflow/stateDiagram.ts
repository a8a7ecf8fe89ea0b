import { LIVES, STAGE_NAMES, STAGES } from './stages'
import { destinationsOf } from './transition'
import { ACTIONS, type Action, transitionOf } from './transitions'

interface Edge {
  from: string
  to: string
  action: Action
}

const stageEdges = (action: Action): Edge[] => {
  const row = transitionOf(action)
  return row.from.flatMap((from) =>
    destinationsOf({ row, stage: from })
      .filter((to) => to !== from)
      .map((to) => ({ from, to, action })),
  )
}

const liveEdges = (action: Action): Edge[] => {
  const { live, toLive } = transitionOf(action)
  if (toLive === 'same') return []
  return live.filter((from) => from !== toLive).map((from) => ({ from, to: toLive, action }))
}

/** One line an arrow: actions that lead the same way share it. */
const linesOf = (edges: Edge[]): string[] => {
  const byWay = new Map<string, string[]>()
  for (const { from, to, action } of edges) {
    const way = `${from} --> ${to}`
    byWay.set(way, [...(byWay.get(way) ?? []), action])
  }
  return [...byWay].map(([way, actions]) => `  ${way}: ${actions.join(', ')}`)
}

const diagramOf = ({
  names,
  start,
  edges,
}: {
  names: Record<string, string>
  start: string
  edges: Edge[]
}): string => {
  const states = Object.entries(names).map(([state, label]) => `  state "${state} – ${label}" as ${state}`)
  return ['```mermaid', 'stateDiagram-v2', ...states, `  [*] --> ${start}`, ...linesOf(edges), '```'].join('\n')
}

const list = (actions: Action[]): string => actions.map((action) => `\`${action}\``).join(', ')

/**
 * The whole machine as Markdown, made from the table: where the working edition goes, what readers have, and which actions move neither
 * but are recorded like the rest (design: idea 1). README.md and src/workflow/README.md hold it; a test compares them.
 */
export const stateDiagram = (): string => {
  const still = ACTIONS.filter((action) => stageEdges(action).length + liveEdges(action).length === 0)
  const everywhere = still.filter((action) => transitionOf(action).from.length === STAGE_NAMES.length)
  return [
    'Where the working edition is (`stage`):',
    diagramOf({ names: STAGES, start: 'draft', edges: ACTIONS.flatMap(stageEdges) }),
    'What readers have (`live`):',
    diagramOf({ names: LIVES, start: 'none', edges: ACTIONS.flatMap(liveEdges) }),
    `In any stage, moving nothing: ${list(everywhere)}. In some: ${list(still.filter((action) => !everywhere.includes(action)))}.`,
  ].join('\n\n')
}
