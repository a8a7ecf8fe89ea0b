import type { Block } from './block'
import type { Edition } from './edition'
import { richTextFromBlocks } from './richTextFromBlocks'
import type { ClipText, StoryText } from './storyText'

export interface OpenEditionInput {
  edition: Edition
  /** The story's by-lines as its row has them: an edition keeps names only, and a name keeps its person when it is the same. */
  bylines: StoryText['bylines']
}

/**
 * An edition as a text to edit again (actions revise and abandon). Freezing it untouched, with the same media facts, gives
 * the same edition; blocks erased by order are left out, so then it doesn't.
 */
export const openEdition = ({ edition, bylines }: OpenEditionInput): StoryText => {
  const blocks = edition.blocks.flatMap(({ block }) => block ?? [])
  return {
    kind: edition.kind,
    title: find(blocks, 'title')?.text ?? '',
    sapo: find(blocks, 'sapo')?.text ?? null,
    question: find(blocks, 'question')?.text ?? null,
    body: richTextFromBlocks(blocks),
    bylines: (find(blocks, 'bylines')?.names ?? []).map((name) => bylineOf({ name, bylines })),
    provisions: blocks.filter((block) => block.type === 'provision').map(({ text }) => text),
    asOf: find(blocks, 'as_of')?.date ?? null,
    clip: openClip(blocks),
  }
}

const bylineOf = ({ name, bylines }: { name: string; bylines: StoryText['bylines'] }): StoryText['bylines'][number] => {
  const known = bylines.find((byline) => byline.name.normalize('NFC').trim() === name)
  return { person: known?.person ?? null, name }
}

const openClip = (blocks: readonly Block[]): ClipText | null => {
  const clip = find(blocks, 'clip')
  if (!clip) return null
  const transcript = blocks.filter((block) => block.type === 'cue_group').map(({ text }) => text)
  return {
    media: clip.media,
    embed: clip.embed,
    masterSha256: clip.media ? null : clip.sha256,
    durationSeconds: clip.durationSeconds,
    poster: find(blocks, 'poster')?.media ?? null,
    captions: find(blocks, 'captions')?.media ?? null,
    transcript: transcript.length > 0 ? transcript.join('\n\n') : null,
    rights: clip.rights,
    consent: clip.consent,
  }
}

const find = <Type extends Block['type']>(
  blocks: readonly Block[],
  type: Type,
): Extract<Block, { type: Type }> | undefined =>
  blocks.find((block): block is Extract<Block, { type: Type }> => block.type === type)
