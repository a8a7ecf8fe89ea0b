import type { Kind } from './kinds'
import type { Story } from './story'
import type { WarningCode } from './transition'
import { type Action, transitionOf } from './transitions'

/** What a person is told before an action and may go past: a code for programs, a Vietnamese sentence for people. Never a refusal. */
export interface Warning {
  code: WarningCode
  message: string
}

/** Kinds of text that the joint plan counts by topic (R021). */
export const PLANNED_KINDS: readonly Kind[] = ['article', 'answer', 'clip', 'release']

/** Answers whether the text is of a kind that the plan counts and names no topic of it (design: the unmapped list). */
export const isUnmapped = ({ kind, topics }: Pick<Story, 'kind' | 'topics'>): boolean =>
  PLANNED_KINDS.includes(kind) && topics.length === 0

const WARNINGS: Record<WarningCode, { message: string; applies: (story: Story) => boolean }> = {
  topic_missing: {
    message:
      'Chưa gắn chủ đề kế hoạch. Vẫn nộp được; cho đến khi có chủ đề, bài nằm trong danh sách “Chưa gắn chủ đề kế hoạch” của toà soạn và phải được thẩm tra.',
    applies: isUnmapped,
  },
}

/** Answers what the action's row warns of on this story; whether the action is allowed is another question. */
export const warningsFor = ({ action, story }: { action: Action; story: Story }): Warning[] =>
  transitionOf(action)
    .warns.filter((code) => WARNINGS[code].applies(story))
    .map((code) => ({ code, message: WARNINGS[code].message }))
