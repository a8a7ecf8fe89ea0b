import type { RequirementName } from '../transition'
import { answerIsWhole, answerNamesEdition } from './answering'
import { changesFitRequests, requestStays, unitsCanAnswer } from './asking'
import type { Requirement } from './context'
import { noObjectionStands, nothingOpenBeforeDue, objectionStands, silenceIsOverdue } from './deciding'
import { deskExists } from './deskExists'
import { erasureIsAsked, erasureTargetExists, redactionsStay } from './erasing'
import { groundApplies } from './groundApplies'
import { blocksAreLive, namesAreRead, predatesSystem } from './live'
import { peopleExist } from './peopleExist'
import { placeExists } from './placeExists'
import {
  changeIsDeclared,
  changeIsMinor,
  editionIsCleared,
  embargoPassed,
  mediaInOrder,
  publishingIsHindered,
  signedOff,
  timeHasCome,
  timeIsAhead,
} from './publishing'
import { textCanBeNamed, textIsComplete, textNotObjected, textUnchangedSinceFrozen } from './text'

/** The rules by the names that the table uses. A rule answers every reason why it doesn't hold; none = it holds. */
export const REQUIREMENTS: Record<RequirementName, Requirement> = {
  text_is_complete: textIsComplete,
  text_can_be_named: textCanBeNamed,
  text_unchanged_since_frozen: textUnchangedSinceFrozen,
  text_not_objected: textNotObjected,
  units_can_answer: unitsCanAnswer,
  ground_applies: groundApplies,
  answer_names_edition: answerNamesEdition,
  answer_is_whole: answerIsWhole,
  changes_fit_requests: changesFitRequests,
  request_stays: requestStays,
  silence_is_overdue: silenceIsOverdue,
  objection_stands: objectionStands,
  nothing_open_before_due: nothingOpenBeforeDue,
  no_objection_stands: noObjectionStands,
  edition_is_cleared: editionIsCleared,
  signed_off: signedOff,
  media_in_order: mediaInOrder,
  embargo_passed: embargoPassed,
  change_is_declared: changeIsDeclared,
  change_is_minor: changeIsMinor,
  time_is_ahead: timeIsAhead,
  time_has_come: timeHasCome,
  publishing_is_hindered: publishingIsHindered,
  blocks_are_live: blocksAreLive,
  names_are_read: namesAreRead,
  predates_system: predatesSystem,
  desk_exists: deskExists,
  people_exist: peopleExist,
  place_exists: placeExists,
  erasure_is_asked: erasureIsAsked,
  erasure_target_exists: erasureTargetExists,
  redactions_stay: redactionsStay,
}
