import type { Payload } from 'payload'
import { act, answer, writeArticle } from './newsroomActs'

/** An article that its reporter handed in and one unit confirmed: ready to go out. Answers its id. */
export const confirmedArticle = async ({ payload }: { payload: Payload }): Promise<string> => {
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id })
  return id
}
