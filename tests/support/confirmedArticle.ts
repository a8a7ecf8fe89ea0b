import type { Payload } from 'payload'
import { act, answer, type Text, writeArticle } from './newsroomActs'

/** An article that its reporter handed in and one unit confirmed: ready to go out. Answers its id. */
export const confirmedArticle = async ({
  payload,
  text = {},
}: {
  payload: Payload
  text?: Partial<Text>
}): Promise<string> => {
  const { id } = await writeArticle({ payload, text })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  const input = { units: ['cuc-qlthads'], workingDays: 2 }
  await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'reviewer', id })
  return id
}
