import { KINDS } from '../../workflow/kinds'
import { askApi } from '../client/askApi'
import type { ImportedFile, ImportedText } from './importedFile'

type Answer = ImportedText & { error?: { twin?: string } }

/** Sends one manuscript to the newsroom and answers what became of it. `again`: although the person has a text of this title. */
export const sendManuscript = async ({
  file,
  kind,
  topics,
  again,
}: Pick<ImportedFile, 'file' | 'kind' | 'topics'> & { again: boolean }): Promise<ImportedFile['outcome']> => {
  const form = new FormData()
  form.set('file', file)
  for (const topic of topics) form.append('topic', topic)
  if (again) form.set('again', 'yes')
  const path = `/api/${KINDS[kind].collection}/import`
  const { status, body, message } = await askApi<Answer>({ path, method: 'POST', form })
  if (status === 200) return { state: 'in', text: body }
  const isUnknown = status === 0
  const safe = ` Chưa rõ “${file.name}” đã vào chưa; hãy thử lại, bài không bị nhập hai lần.`
  return {
    state: 'refused',
    message: isUnknown ? message + safe : message,
    twin: body.error?.twin ?? null,
    // What is wrong with the file itself stays wrong; a connection, a session or a busy server comes back.
    isWorthRetrying: isUnknown || status === 401 || status === 429 || status >= 500,
  }
}
