'use client'

import { LIVES, stateWords } from '../../workflow/stages'
import { REQUEST_STATES } from '../../workflow/story'
import { formatInstant } from '../client/formatInstant'
import { useChoices } from '../client/useChoices'
import type { ShownStory } from './story'

/** Where a story is and what waits for whom. */
export const StoryFacts = ({ story }: { story: ShownStory }) => {
  const people = useChoices('people', 'name')
  const nameOf = (id: string) => people.find((person) => person.id === id)?.label ?? id
  const { stage, live, requests, schedule, embargo, editionNumber, desk, assignees, waitsFor } = story
  // Those still open are among what the story waits for.
  const closed = requests.filter(({ state }) => state !== 'open')
  return (
    <>
      <p className="ts-state">
        <span className={`ts-badge ts-badge--${stage}`}>{stateWords({ stage, live })}</span>
        {stage !== 'settled' && live !== 'none' && <span className="ts-badge">{LIVES[live]}</span>}
        {editionNumber ? <span className="ts-muted">bản số {editionNumber}</span> : null}
      </p>
      {waitsFor.map(({ who, task, since, due, isLate }) => (
        <p className="ts-waits" key={`${who}:${task}`}>
          Chờ <strong>{who}</strong> {task}
          <span className={isLate ? 'ts-bad' : 'ts-muted'}>
            {since && ` · từ ${formatInstant(since)}`}
            {due && ` · ${isLate ? 'quá hạn' : 'hạn'} ${formatInstant(due)}`}
          </span>
        </p>
      ))}
      {closed.length > 0 && (
        <ul className="ts-items">
          {closed.map(({ unit, unitName, state, dueAt, answeredAt }) => (
            <li key={unit}>
              <span>
                {unitName}
                <br />
                <span className="ts-muted">
                  {answeredAt ? `trả lời ${formatInstant(answeredAt)}` : `hạn ${formatInstant(dueAt)}`}
                </span>
              </span>
              <span className={state === 'objected' ? 'ts-bad' : undefined}>{REQUEST_STATES[state]}</span>
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
      {desk && <p className="ts-muted">Ban phụ trách: {desk.name}</p>}
      {assignees.length > 0 && <p className="ts-muted">Phụ trách: {assignees.map(nameOf).join(', ')}</p>}
    </>
  )
}
