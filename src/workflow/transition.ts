import type { Live, Stage } from './stages'

/** Who may take an action; `permissions.ts` says what each of these asks of the person. */
export type Who =
  | 'author'
  | 'drafting_author'
  | 'writer'
  | 'desk_editor'
  | 'chief_editor'
  | 'decider'
  | 'sender'
  | 'clearer'
  | 'request_changer'
  | 'asked_reviewer'
  | 'coordinator'
  | 'request_coordinator'
  | 'signing_desk'
  | 'erasure_confirmer'
  | 'clock'

/** What must hold; `requirements/` answers each by name. */
export type RequirementName =
  | 'text_is_complete'
  | 'text_can_be_named'
  | 'text_unchanged_since_frozen'
  | 'text_not_objected'
  | 'units_can_answer'
  | 'ground_applies'
  | 'answer_names_edition'
  | 'answer_is_whole'
  | 'changes_fit_requests'
  | 'request_stays'
  | 'silence_is_overdue'
  | 'objection_stands'
  | 'nothing_open_before_due'
  | 'no_objection_stands'
  | 'edition_is_cleared'
  | 'signed_off'
  | 'media_in_order'
  | 'embargo_passed'
  | 'change_is_declared'
  | 'change_is_minor'
  | 'time_is_ahead'
  | 'time_has_come'
  | 'publishing_is_hindered'
  | 'blocks_are_live'
  | 'names_are_read'
  | 'predates_system'
  | 'desk_exists'
  | 'people_exist'
  | 'place_exists'
  | 'erasure_is_asked'
  | 'erasure_target_exists'
  | 'redactions_stay'

/** What an action may warn of. */
export type WarningCode = 'topic_missing'

/** One row of the table of moves. */
export interface Transition {
  /** What people press. */
  label: string
  from: readonly Stage[]
  /** Live states in which the action exists. */
  live: readonly Live[]
  /** Stages it can lead to; `same` keeps the stage. Effects pick one. */
  to: readonly (Stage | 'same')[]
  /** From these stages it leads there instead. */
  instead: Partial<Record<Stage, Stage>>
  toLive: Live | 'same'
  who: readonly Who[]
  requires: readonly RequirementName[]
  /** What is said beside the button and refuses nothing; `warnings.ts` says when. */
  warns: readonly WarningCode[]
  /** The action rests on the text as it stands: a save in between refuses it. */
  readsText: boolean
}

/** The stages to which an action can lead from a stage. */
export const destinationsOf = ({ row, stage }: { row: Transition; stage: Stage }): Stage[] => {
  const instead = row.instead[stage]
  return instead === undefined ? row.to.map((to) => (to === 'same' ? stage : to)) : [instead]
}
