import type { HashedBlock } from '../../../src/editions/edition'
import { currentRequests, type Story } from '../../../src/workflow/story'
import type { Action } from '../../../src/workflow/transitions'
import { REVIEWING_UNITS } from './cast'
import type { Random } from './random'
import { freshWord } from './words'

/** What a step may know of the story when it fills in a form. */
export interface Seen {
  story: Story
  /** Blocks of the working edition, or none. */
  blocks: HashedBlock[]
  /** Blocks of what readers have, or none. */
  liveBlocks: HashedBlock[]
  now: string
  random: Random
}

type Input = Record<string, unknown>

const CLAIMLESS = ['bylines', 'rule']
const MET = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }

/** Words typed for the newsroom alone: none of them may ever be seen outside. */
const inside = (): string => `Nội bộ ${freshWord()}`

const answer = ({ story, blocks, random }: Seen): Input => {
  const objects = random.chance(0.2)
  const hashes = [
    ...new Set(blocks.filter(({ block }) => block && !CLAIMLESS.includes(block.type)).map(({ hash }) => hash)),
  ]
  const claims = hashes.map((block, index) =>
    objects && index === 0
      ? { block, verdict: random.pick(['needs_amendment', 'declined']), reason: 'Chưa đúng.' }
      : { block, verdict: 'correct' },
  )
  return { edition: story.edition, criteria: MET, claims }
}

const change = ({ random }: Seen): Input => {
  const kind = random.pick(['correction', 'update', 'minor'])
  if (kind === 'update') return { change: kind, note: 'Cập nhật.' }
  if (kind === 'minor') return { change: kind }
  return { change: kind, item: 'Đoạn hai', wrong: 'Sai', right: 'Đúng', apology: 'Xin lỗi bạn đọc.' }
}

const units = ({ random }: Seen): string[] =>
  random.chance(0.5) ? [...REVIEWING_UNITS] : [random.pick(REVIEWING_UNITS)]

const requestChange = ({ story, random }: Seen): Input => {
  const unit = currentRequests(story)[0]?.unit ?? random.pick(REVIEWING_UNITS)
  const other = REVIEWING_UNITS.find((name) => name !== unit) ?? unit
  return random.pick([
    { op: 'extend', unit, workingDays: 1 },
    { op: 'add', unit: other, workingDays: 1 },
    { op: 'reroute', unit, toUnit: other, workingDays: 1 },
    { op: 'cancel', unit },
  ])
}

const TAKEN_OUT = ['paragraph', 'sapo', 'question', 'picture', 'cue_group', 'provision']

const someLine = ({ blocks, random }: { blocks: HashedBlock[]; random: Random }): HashedBlock | null => {
  const lines = blocks.filter(({ block }) => block !== null && TAKEN_OUT.includes(block.type))
  return lines.length === 0 ? null : random.pick(lines)
}

const toErase = ({ blocks, liveBlocks, random }: Seen): HashedBlock | null =>
  someLine({ blocks: random.chance(0.5) ? blocks : liveBlocks, random })

const redact = (seen: Seen): Input => {
  const line = someLine({ blocks: seen.liveBlocks, random: seen.random })
  const word = JSON.stringify(line?.block ?? '').match(/zq[0-9a-f]{12}/)?.[0]
  if (word && seen.random.chance(0.5))
    return { names: [{ name: word, display: seen.random.pick(['initials', 'mark']) }], reason: 'Che tên.' }
  return { blocks: line ? [line.hash] : [], reason: 'Che đoạn.' }
}

const hours = (now: string, count: number): string => new Date(Date.parse(now) + count * 3_600_000).toISOString()

const INPUTS: Partial<Record<Action, (seen: Seen) => Input>> = {
  return_to_author: () => ({ reason: inside() }),
  send_to_fact_check: (seen) => ({ units: units(seen), workingDays: 1 + seen.random.below(2) }),
  clear_without_check: ({ random }) => ({
    ground: random.pick(['not_required', 'unchanged', 'no_competent_unit']),
    reason: 'Theo quy định.',
  }),
  answer_fact_check: answer,
  change_requests: (seen) => ({ changes: [requestChange(seen)], reason: inside() }),
  proceed_without_answer: () => ({ reason: 'Đã quá hạn.' }),
  overrule: ({ story }) => ({
    reasons: Object.fromEntries(currentRequests(story).map(({ unit }) => [unit, 'Toà soạn đã kiểm chứng.'])),
  }),
  recall: () => ({ reason: inside() }),
  schedule: (seen) => ({ at: hours(seen.now, 1 + seen.random.below(30)), ...change(seen) }),
  publish: change,
  archive: ({ now }) => ({ publishedAt: hours(now, -9000) }),
  abandon: () => ({ reason: inside() }),
  withdraw: () => ({ code: 'untrue', notice: 'Bài đã được gỡ.' }),
  reinstate: () => ({ reason: inside() }),
  redact,
  place: ({ random, now }) => ({
    section: 'thoi-su',
    order: random.below(9),
    embargo: random.chance(0.2) ? hours(now, 5) : null,
  }),
  hand_over: () => ({ assignees: ['hoa'] }),
  request_erasure: (seen) => ({
    ...seen.random.pick([{ target: 'block' }, {}]),
    id: toErase(seen)?.hash ?? 'khong-co',
    reason: inside(),
  }),
}

/** A filled-in form for the action, mostly right, as somebody would send it who sees the story. */
export const inputFor = ({ action, seen }: { action: Action; seen: Seen }): Input => INPUTS[action]?.(seen) ?? {}
