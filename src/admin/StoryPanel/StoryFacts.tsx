'use client'

import { LIVES, STAGES } from '../../workflow/stages'
import { REQUEST_STATES } from '../../workflow/story'
import { formatInstant } from '../client/formatInstant'
import { useChoices } from '../client/useChoices'
import type { ShownStory } from './story'

/** Where a story is and what waits for whom. */
export const StoryFacts = ({ story }: { story: ShownStory }) => {
  const people = useChoices('people', 'name')
  const units = useChoices('units', 'name')
  const nameOf = (id: string) => people.find((person) => person.id === id)?.label ?? id
  const { stage, live, requests, schedule, embargo, editionNumber, assignees, signOffsMissing, erasure } = story
  return (
    <>
      <p className="ts-state">
        <span className={`ts-badge ts-badge--${stage}`}>{stage === 'settled' ? LIVES[live] : STAGES[stage]}</span>
        {stage !== 'settled' && live !== 'none' && <span className="ts-badge">{LIVES[live]}</span>}
        {editionNumber ? <span className="ts-muted">bản số {editionNumber}</span> : null}
      </p>
      {requests.length > 0 && (
        <ul className="ts-items">
          {requests.map(({ unit, unitName, state, dueAt, answeredAt }) => (
            <li key={unit}>
              <span>
                {unitName}
                <br />
                <span className="ts-muted">
                  {answeredAt ? `trả lời ${formatInstant(answeredAt)}` : `hạn ${formatInstant(dueAt)}`}
                </span>
              </span>
              <span className={state === 'objected' ? 'ts-bad' : undefined}>
                {state === 'open' && Date.parse(dueAt) < Date.now() ? 'quá hạn' : REQUEST_STATES[state]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {schedule && (
        <p>
          Đăng lúc <strong>{formatInstant(schedule.at)}</strong>, {nameOf(schedule.by)} xếp lịch.
        </p>
      )}
      {embargo && <p>Không đăng trước {formatInstant(embargo)}.</p>}
      {signOffsMissing.length > 0 && (
        <p className="ts-warn">
          Chờ ký duyệt: {signOffsMissing.map((unit) => units.find(({ id }) => id === unit)?.label ?? unit).join(', ')}.
        </p>
      )}
      {erasure && <p className="ts-warn">Có đề nghị xoá dữ liệu cá nhân, chờ người thứ hai xác nhận.</p>}
      {assignees.length > 0 && <p className="ts-muted">Phụ trách: {assignees.map(nameOf).join(', ')}</p>}
    </>
  )
}
