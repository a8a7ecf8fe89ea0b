import type { Publication, PublishedFile } from './publication'

/** Answers the picture that stands for a story on cards and in feeds: a clip's poster, else the first picture; null without one. */
export const coverOf = (publication: Publication): { files: PublishedFile[]; alt: string; credit: string } | null => {
  const blocks = publication.edition?.blocks ?? []
  const cover = blocks.find((block) => block.type === 'poster') ?? blocks.find((block) => block.type === 'picture')
  if (cover === undefined) return null
  const files = publication.files[cover.media] ?? []
  return files.length === 0 ? null : { files, alt: cover.alt, credit: cover.credit }
}
