import { askApi } from '../client/askApi'
import type { Refused, StoredText } from './storeText'
import type { TextValues } from './textValues'

/** Stores a text that has no row yet. It is never tried again by itself: of a lost answer nobody knows whether the text is there. */
export const storeNewText = async ({
  collection,
  text,
}: {
  collection: string
  text: TextValues
}): Promise<StoredText | Refused> => {
  const path = `/api/${collection}?depth=0`
  const { body, message } = await askApi<{ doc?: { id: string; rev: number } }>({ path, method: 'POST', body: text })
  if (body.doc) return { isStored: true, id: body.doc.id, rev: body.doc.rev }
  return { isStored: false, message: `${message} Lời bạn gõ vẫn được giữ trên máy này.`, mayRetry: false, theirs: null }
}
