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
  // A file that was changed or moved since it was chosen can't be read by the browser either: it looks like a lost connection.
  const sentence =
    status === 0 ? `${message} Chưa rõ “${file.name}” đã vào chưa; hãy thử lại, bài không bị nhập hai lần.` : message
  return { state: 'refused', message: sentence, twin: body.error?.twin ?? null }
}
