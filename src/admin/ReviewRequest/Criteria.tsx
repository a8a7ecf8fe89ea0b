'use client'

import { CRITERIA, type Criterion } from '../../workflow/inputs'
import type { Reason } from '../StoryPanel/story'
import type { Answers } from './review'

/** The four criteria (R016), asked anew about each edition as a whole. */
export const Criteria = ({
  criteria,
  onChange,
  reasons,
}: {
  criteria: Answers['criteria']
  onChange: (criteria: Answers['criteria']) => void
  reasons: Reason[]
}) => (
  <section>
    <h2>Bốn tiêu chí của cả bài</h2>
    {(Object.keys(CRITERIA) as Criterion[]).map((name) => {
      const answer = criteria[name]
      return (
        <fieldset className="ts-review" key={name}>
          <legend className="ts-label">{CRITERIA[name]}</legend>
          <div className="ts-row">
            {[true, false].map((met) => (
              <label key={String(met)}>
                <input
                  checked={answer?.met === met}
                  name={`criterion-${name}`}
                  onChange={() => onChange({ ...criteria, [name]: { ...answer, met } })}
                  type="radio"
                />{' '}
                {met ? 'đạt' : 'chưa đạt'}
              </label>
            ))}
          </div>
          {answer?.met === false && (
            <label className="ts-field">
              <span className="ts-label">
                Nhận xét <span className="ts-bad">*</span>
              </span>
              <textarea
                className="ts-input"
                onChange={({ target }) => onChange({ ...criteria, [name]: { met: false, comment: target.value } })}
                rows={2}
                value={answer.comment ?? ''}
              />
            </label>
          )}
          {reasons
            .filter(({ place }) => place === name)
            .map(({ code, message }) => (
              <p className="ts-bad" key={code} role="alert">
                {message}
              </p>
            ))}
        </fieldset>
      )
    })}
  </section>
)
