import type { RichText, RichTextNode } from '../editions/storyText'

interface FillPicturesInput {
  body: RichText
  /** Ids of the media rows made for the pictures, by placeholder. */
  media: ReadonlyMap<string, string>
}

/** The body of a manuscript with the ids of its stored pictures; a picture that was not stored is left out. */
export const fillPictures = ({ body, media }: FillPicturesInput): RichText => {
  const children = (body.root.children ?? []).flatMap((node): RichTextNode[] => {
    if (node.type !== 'upload') return [node]
    const value = media.get(String(node.value))
    return value === undefined ? [] : [{ ...node, value }]
  })
  return { root: { ...body.root, children } }
}
