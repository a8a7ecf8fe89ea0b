import type { FreezeProblem } from './frozenPart'
import { MEDIA_KINDS, type MediaKind } from './mediaKind'
import type { MediaFact } from './storyText'

/** Answers why a file can't stand in a place of a text: it is gone, or it is of another kind than the place shows; null = it can. */
export const fileProblem = ({
  media,
  wanted,
  place,
  facts,
}: {
  media: string | null
  wanted: MediaKind
  /** Where in the text, for people. */
  place: string
  facts: ReadonlyMap<string, MediaFact>
}): FreezeProblem | null => {
  const fact = media === null ? undefined : facts.get(media)
  if (!fact) return { code: 'media_missing', place, message: GONE }
  if (fact.kind === wanted) return null
  const is = fact.kind === null ? 'thuộc loại không nhận ra được' : `là ${MEDIA_KINDS[fact.kind]}`
  const message = `Tệp này ${is}; chỗ này phải là ${MEDIA_KINDS[wanted]}. Hãy chọn lại tệp.`
  return { code: 'media_kind', place, message }
}

const GONE = 'Tệp này không còn trong kho dữ liệu truyền thông; hãy chọn lại tệp.'
