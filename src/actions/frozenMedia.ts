import type { Edition } from '../editions/edition'

/** Ids of the media that an edition froze. */
export const frozenMedia = ({ blocks }: Pick<Edition, 'blocks'>): string[] =>
  blocks.flatMap(({ block }) => (block && 'media' in block && block.media ? [block.media] : []))
