import type { PictureBlock } from './block'
import { frozenLine } from './frozenLine'
import type { MediaFact, RichTextNode } from './storyText'
import { uploadedMedia } from './uploadedMedia'

/**
 * The block of a picture in running text: the file's hash with caption, alternative text and credit. What the editor typed
 * for this place (the upload node's fields) goes before what the media row says. Null when the media row is unknown.
 */
export const pictureBlock = ({
  node,
  facts,
}: {
  node: RichTextNode
  facts: ReadonlyMap<string, MediaFact>
}): PictureBlock | null => {
  const media = uploadedMedia(node)
  const fact = media === null ? undefined : facts.get(media)
  if (!media || !fact) return null
  const fields: object = typeof node.fields === 'object' && node.fields !== null ? node.fields : {}
  const here = new Map<string, unknown>(Object.entries(fields))
  const said = (name: 'caption' | 'alt' | 'credit'): string => {
    const typed = here.get(name)
    const words = typeof typed === 'string' ? frozenLine(typed).trim() : ''
    return words || frozenLine(fact[name]).trim()
  }
  const words = { caption: said('caption'), alt: said('alt'), credit: said('credit') }
  return { type: 'picture', media, sha256: fact.sha256, ...words }
}
