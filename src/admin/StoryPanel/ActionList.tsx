'use client'

import { useAuth } from '@payloadcms/ui'
import type { ShownAction, ShownStory } from './story'

const Refused = ({ action }: { action: ShownAction }) => (
  <li>
    <button aria-describedby={`why-${action.action}`} aria-disabled="true" className="ts-button" type="button">
      {action.label}
    </button>
    <ul className="ts-why" id={`why-${action.action}`}>
      {action.refusals.map(({ code, message, place }) => (
        <li key={`${code}:${place}:${message}`}>{message}</li>
      ))}
    </ul>
  </li>
)

const Allowed = ({ action, onPress }: { action: ShownAction; onPress: (action: ShownAction) => void }) => {
  const isWarned = action.warnings.length > 0
  return (
    <>
      <button
        aria-describedby={isWarned ? `warn-${action.action}` : undefined}
        className="ts-button"
        onClick={() => onPress(action)}
        type="button"
      >
        {action.label}
      </button>
      {isWarned && (
        <ul className="ts-why ts-warn" id={`warn-${action.action}`}>
          {action.warnings.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Every action of the table: those allowed as buttons, those that only something to be done stands against, and the rest folded. */
export const ActionList = ({
  story,
  collection,
  onPress,
}: {
  story: ShownStory
  collection: string
  onPress: (action: ShownAction) => void
}) => {
  const { user } = useAuth()
  const allowed = story.actions.filter((action) => action.allowed)
  const refused = story.actions.filter((action) => !action.allowed)
  const near = refused.filter(({ isNear }) => isNear)
  const far = refused.filter(({ isNear }) => !isNear)
  const isAnswer = ({ action }: ShownAction) => action === 'answer_fact_check'
  return (
    <>
      <div className="ts-actions">
        {allowed.map((action) =>
          isAnswer(action) ? (
            <a className="ts-button" href="/admin" key={action.action}>
              {action.label}: mở yêu cầu của đơn vị
            </a>
          ) : (
            <Allowed action={action} key={action.action} onPress={onPress} />
          ),
        )}
        {allowed.length === 0 && <p className="ts-muted">Hiện không có việc nào của bạn với bài này.</p>}
      </div>
      {near.length > 0 && (
        <details open>
          <summary>Chưa làm được ({near.length})</summary>
          <ul className="ts-refused">
            {near.map((action) => (
              <Refused action={action} key={action.action} />
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>Các việc khác trong quy trình ({far.length})</summary>
        <ul className="ts-refused">
          {far.map((action) => (
            <Refused action={action} key={action.action} />
          ))}
        </ul>
      </details>
      {user && (
        <p>
          <a href={`/admin/collections/${collection}/${story.id}/history`}>Lịch sử và so các bản</a>
        </p>
      )}
    </>
  )
}
