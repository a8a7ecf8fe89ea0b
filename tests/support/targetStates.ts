import type { Target } from '../../scripts/demo/target'
import type { Live, Stage } from '../../src/workflow/stages'

/** The two states (stage, live) that each target ends in. */
export const TARGET_STATES = {
  draft: { stage: 'draft', live: 'none' },
  desk_review: { stage: 'desk_review', live: 'none' },
  fact_check: { stage: 'fact_check', live: 'none' },
  objected: { stage: 'amends_needed', live: 'none' },
  ready: { stage: 'ready', live: 'none' },
  scheduled: { stage: 'scheduled', live: 'none' },
  published: { stage: 'settled', live: 'public' },
  corrected: { stage: 'settled', live: 'public' },
  withdrawn: { stage: 'settled', live: 'withdrawn' },
  being_revised: { stage: 'draft', live: 'public' },
  dropped: { stage: 'dropped', live: 'none' },
} as const satisfies Record<Target['at'], { stage: Stage; live: Live }>
