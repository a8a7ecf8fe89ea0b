import type { PayloadHandler, PayloadRequest } from 'payload'
import { ProductError } from '../../errors'
import { describeChange } from '../../importing/describeChange'
import { importManuscript } from '../../importing/importManuscript'
import type { ManuscriptProblem } from '../../importing/manuscript'
import type { Kind } from '../../workflow/kinds'
import type { Actor } from '../../workflow/roles'
import { CREATORS, hasAnyRole } from '../../workflow/textRights'
import { nameOf } from '../nameOf'
import { requireActor } from '../requireActor'
import { toResponse } from '../toResponse'
import { missingTopics } from './missingTopics'
import { readImport, type SentManuscript } from './readImport'
import { refuseImport } from './refuseImport'
import { refuseTwin } from './refuseTwin'
import { storeDoors } from './storeDoors'

/**
 * POST /api/<kind>/import with a form { file, topic…, again? }: the manuscript becomes a draft of who sends it. 200 the text's id and title,
 * and what was cleaned, paragraph by paragraph; 400, 401, 403, 409 he has it already, 413, 415 with file and reason, and nothing stored.
 */
export const answerImport =
  (kind: Kind): PayloadHandler =>
  (req) =>
    toResponse(req, async () => {
      const actor = await requireActor(req)
      // Before the body is read: who may not write needn't send fifty megabytes to hear so.
      if (!hasAnyRole({ actor, roles: CREATORS[kind] })) {
        throw new ProductError('not_permitted', 'Bạn không có quyền viết loại bài này. Chưa nhập gì.')
      }
      const sent = await readImport(req)
      const missing = await missingTopics({ payload: req.payload, topics: sent.topics })
      if (missing.length > 0) {
        throw new ProductError('bad_request', `Kế hoạch không có chủ đề ${missing.join(', ')}. Chưa nhập gì.`)
      }
      return bringIn({ req, kind, actor, sent })
    })

interface Import {
  req: PayloadRequest
  kind: Kind
  actor: Actor
  sent: SentManuscript
}

const bringIn = async ({ req, kind, actor, sent }: Import) => {
  const { payload, user } = req
  const { file, bytes, topics, isWantedTwice } = sent
  const { person } = actor
  const imported = await importManuscript({
    file,
    bytes,
    data: { bylines: [{ person, name: await nameOf({ payload, person }) }], topics },
    doors: {
      ...storeDoors({ payload, kind, user: { ...user, collection: 'users' } }),
      checkText: async ({ data, pictures }) => {
        if (!isWantedTwice) await refuseTwin({ payload, file, kind, person, title: String(data.title) })
        await refuseImport({ file, kind, actor, pictures })
      },
    },
  })
  if (!imported.ok) throw unreadable(imported.problems)
  const { id, manuscript } = imported
  const { title, changes, notes } = manuscript
  return { id, title, changes: changes.map(describeChange), notes: notes.map(({ message }) => message) }
}

const unreadable = (problems: readonly ManuscriptProblem[]): ProductError => {
  const isTooLarge = problems.some(({ code }) => code === 'too_large')
  return new ProductError(
    isTooLarge ? 'too_large' : 'unsupported_media',
    `${problems.map(({ message }) => message).join(' ')} Chưa nhập gì.`,
    { cause: problems[0]?.cause, details: { reasons: problems.map(({ code, message }) => ({ code, message })) } },
  )
}
