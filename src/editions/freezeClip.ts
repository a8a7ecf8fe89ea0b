import { altProblem } from './altProblem'
import type { Block } from './block'
import { fileProblem } from './fileProblem'
import { frozenLine } from './frozenLine'
import { frozenLines } from './frozenLines'
import type { FreezeProblem, FrozenPart } from './frozenPart'
import { linkAddress } from './linkAddress'
import { readSha256 } from './readSha256'
import type { ClipText, MediaFact } from './storyText'

export interface FreezeClipInput {
  clip: ClipText | null
  facts: ReadonlyMap<string, MediaFact>
}

const MOST_ROUNDING = 1 // second
const BLANK_LINES = /\n\s*\n/

/**
 * The blocks of a clip: the clip itself, its poster, its captions file, and the groups of its transcript (parted by blank
 * lines, as in WebVTT). What is checked must be what is shown: a clip has its file's hash, an embedded one that of its local
 * master (design: Editions).
 */
export const freezeClip = ({ clip, facts }: FreezeClipInput): FrozenPart => {
  if (!clip) return { blocks: [], problems: [] }
  const sha256 = masterHash({ clip, facts })
  const embed = embedAddress(clip)
  const problems = [
    ...wrongFiles({ clip, facts }),
    ...wrongPoster({ clip, facts }),
    ...wrongDuration({ clip, facts }),
    ...(clip.media || sha256 ? [] : [WITHOUT_HASH]),
    ...(clip.embed?.trim() && !embed ? [EMBED_REFUSED] : []),
  ]
  if (problems.length > 0 || !sha256) return { blocks: [], problems }
  const rights = frozenLines(clip.rights ?? '')
  const consent = frozenLines(clip.consent ?? '')
  const durationSeconds = clip.durationSeconds ?? 0
  const blocks: Block[] = [
    { type: 'clip', media: clip.media, embed, sha256, durationSeconds, rights, consent },
    ...posterBlocks({ clip, facts }),
    ...captionsBlocks({ clip, facts }),
    ...cueGroups(clip.transcript),
  ]
  return { blocks, problems: [] }
}

interface ClipInput extends FreezeClipInput {
  clip: ClipText
}

const masterHash = ({ clip, facts }: ClipInput): string | null =>
  clip.media ? (facts.get(clip.media)?.sha256 ?? null) : readSha256(clip.masterSha256)

const embedAddress = ({ embed }: ClipText): string | null => {
  const address = linkAddress(embed ?? '')
  return address.ok && /^https:/i.test(address.url) ? address.url : null
}

const posterBlocks = ({ clip, facts }: ClipInput): Block[] => {
  const fact = clip.poster ? facts.get(clip.poster) : undefined
  if (!fact) return []
  const { id: media, sha256 } = fact
  return [{ type: 'poster', media, sha256, alt: frozenLine(fact.alt).trim(), credit: frozenLine(fact.credit).trim() }]
}

const captionsBlocks = ({ clip, facts }: ClipInput): Block[] => {
  const fact = clip.captions ? facts.get(clip.captions) : undefined
  return fact ? [{ type: 'captions', media: fact.id, sha256: fact.sha256 }] : []
}

const cueGroups = (transcript: string | null): Block[] =>
  frozenLines(transcript ?? '')
    .split(BLANK_LINES)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ type: 'cue_group', text }))

/** What stands in each place is what the place shows: readers' players take a poster for a picture and captions for WebVTT. */
const wrongFiles = ({ clip, facts }: ClipInput): FreezeProblem[] =>
  (
    [
      { place: 'clip', media: clip.media, wanted: 'clip' },
      { place: 'ảnh bìa clip', media: clip.poster, wanted: 'picture' },
      { place: 'phụ đề', media: clip.captions, wanted: 'captions' },
    ] as const
  ).flatMap(({ media, ...file }) => (media ? (fileProblem({ media, ...file, facts }) ?? []) : []))

const wrongPoster = ({ clip, facts }: ClipInput): FreezeProblem[] => {
  const poster = clip.poster ? facts.get(clip.poster) : undefined
  const problem = altProblem({ alt: frozenLine(poster?.alt ?? '').trim(), place: 'ảnh bìa clip' })
  return problem ? [problem] : []
}

/** The length that readers are told is that of the film, where the film says its own; a typed one may be rounded. */
const wrongDuration = ({ clip, facts }: ClipInput): FreezeProblem[] => {
  const own = clip.media ? (facts.get(clip.media)?.durationSeconds ?? null) : null
  const typed = clip.durationSeconds
  if (own === null || typed === null || Math.abs(own - typed) <= MOST_ROUNDING) return []
  const message = `Thời lượng ghi ${typed} giây, nhưng tệp dài ${Math.round(own)} giây. Hãy ghi lại thời lượng, hoặc chọn đúng tệp.`
  return [{ code: 'duration_differs', place: 'clip', message }]
}

const WITHOUT_HASH: FreezeProblem = {
  code: 'clip_without_hash',
  place: 'clip',
  message: 'Clip chưa có tệp gốc. Hãy tải tệp lên; với clip nhúng, hãy ghi mã SHA-256 (64 chữ số hex) của tệp gốc.',
}

const EMBED_REFUSED: FreezeProblem = {
  code: 'embed_refused',
  place: 'clip',
  message: 'Địa chỉ clip nhúng phải là một địa chỉ https:// đầy đủ.',
}
