/** Why this edition may be read without every asked unit's confirmation, or with it. Printed on the page (design: the table). */
export type ClearanceGround =
  | 'checked'
  | 'overruled'
  | 'proceeded_without_answer'
  | 'not_required'
  | 'unchanged'
  | 'no_competent_unit'
  | 'archive'
