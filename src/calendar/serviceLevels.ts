import type { RunningRule, Stop, Term } from './DeadlineRule'

/**
 * How sure a service level is: `law`: looked up in a stored copy of the law; `recalled`: from general knowledge, to be verified;
 * `setting`: the product's own proposal. Counsel or a coordinator confirms each before use.
 */
export type ServiceLevelMark = 'law' | 'recalled' | 'setting'

export type ServiceLevel = {
  readonly key: string
  readonly term: Term
  readonly mark: ServiceLevelMark
  readonly basis: string
}

/** The seed of the service levels that run as a term (domain.md 11); those without a known length are left to the settings. */
export const SERVICE_LEVELS: readonly ServiceLevel[] = [
  { key: 'press.reply.agency', term: { rule: 'within_days', n: 30 }, mark: 'law', basis: 'Luật Báo chí 2016, Điều 39' },
  {
    key: 'press.complaint.measure',
    term: { rule: 'within_days', n: 30 },
    mark: 'law',
    basis: 'Luật Báo chí 2016, Điều 39',
  },
  {
    key: 'letter.unit.answer',
    term: { rule: 'within_days', n: 30 },
    mark: 'law',
    basis: 'Luật Báo chí 2016, Điều 39 (mức tối đa)',
  },
  {
    key: 'statement.sudden.first',
    term: { rule: 'within_hours', n: 24, hours: 'clock' },
    mark: 'recalled',
    basis: 'Nghị định 09/2017/NĐ-CP, Điều 6',
  },
  { key: 'royalty.pay', term: { rule: 'within_days', n: 60 }, mark: 'law', basis: 'Nghị định 18/2014/NĐ-CP' },
  {
    key: 'review.standard',
    term: { rule: 'within_working_days', n: 2 },
    mark: 'setting',
    basis: 'Cấu hình của tòa soạn',
  },
  {
    key: 'review.urgent',
    term: { rule: 'within_hours', n: 4, hours: 'working' },
    mark: 'setting',
    basis: 'Cấu hình của tòa soạn',
  },
]

/** The deadline of a service level that began to run at a start, with the times in which its clock stood still. */
export const ruleOfServiceLevel = ({
  level,
  start,
  stops,
}: {
  level: ServiceLevel
  start: string
  stops: readonly Stop[]
}): RunningRule => ({
  ...level.term,
  start,
  stops,
})
