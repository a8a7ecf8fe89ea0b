'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { textSession } from '../SaveText/textSession'
import { ActionDialog } from './ActionDialog'
import { ActionList } from './ActionList'
import { Placement } from './Placement'
import { StoryFacts } from './StoryFacts'
import type { Input, ShownAction, ShownStory } from './story'
import { useStory } from './useStory'
import { Verdicts } from './Verdicts'

/** What the page says once it has been read anew. */
const DONE = 'ts-done'

/**
 * A story's workflow: states, requests, verdicts and every action of the table. What is typed into an action's form stays until the
 * action is taken, also when its window is closed. `rev`: the revision of the text that the page shows.
 */
export const StoryCard = ({ collection, id, rev }: { collection: string; id: string; rev: number }) => {
  const router = useRouter()
  const { story, setStory, problem, reload } = useStory({ collection, id })
  const [open, setOpen] = useState<ShownAction | null>(null)
  const [inputs, setInputs] = useState<Record<string, Input>>({})
  // Said in the panel itself: a toast raised while the page is still mounting reaches nobody.
  const [said, setSaid] = useState('')
  useEffect(() => {
    setSaid(sessionStorage.getItem(DONE) ?? '')
    sessionStorage.removeItem(DONE)
  }, [])
  // What was missing may be there now. Not behind an open form: it was opened on the story as it was then.
  const isFormOpen = open !== null
  useEffect(
    () => (isFormOpen ? undefined : textSession.onSaved(`${collection}/${id}`, () => void reload())),
    [collection, id, isFormOpen, reload],
  )
  if (!story)
    return <aside className="ts-panel">{problem ? <p className="ts-bad">{problem}</p> : <p>Đang tải…</p>}</aside>

  const done = (after: ShownStory, action: ShownAction) => {
    textSession.of(`${collection}/${id}`)?.acted(after.rev)
    setInputs(({ [action.action]: _sent, ...others }) => others)
    setOpen(null)
    setStory(after)
    const message = `Đã xong: ${action.label}.`
    if (after.stage === story.stage) {
      setSaid(message)
      return router.refresh()
    }
    // Another stage is another right to edit, sometimes another text: the editor takes neither in while it is open.
    sessionStorage.setItem(DONE, message)
    window.location.reload()
  }

  return (
    <aside aria-label="Quy trình của bài" className="ts-panel" id="quy-trinh">
      <p className={said === '' ? undefined : 'ts-notice ts-notice--good'} role="status">
        {said}
      </p>
      <StoryFacts story={story} />
      <Placement collection={collection} id={id} key={`place:${story.moves}`} />
      <ActionList collection={collection} onPress={setOpen} story={story} />
      <Verdicts collection={collection} id={id} key={story.moves} />
      {open && (
        <ActionDialog
          action={open}
          collection={collection}
          input={inputs[open.action] ?? {}}
          onClose={() => setOpen(null)}
          onDone={(after) => done(after, open)}
          onReload={reload}
          rev={rev}
          setInput={(input) => setInputs({ ...inputs, [open.action]: input })}
          story={story}
        />
      )}
    </aside>
  )
}
