import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { MEDIA } from '../../../scripts/demo/demoMedia'
import { STORIES } from '../../../scripts/demo/demoStories'

const FOLDER = join(process.cwd(), 'scripts/demo/media')
const KIB = 1024
const files = readdirSync(FOLDER).filter((name) => /\.(jpg|mp4|vtt)$/.test(name))

const used = STORIES.flatMap(({ body, clip }) => [
  ...body.flatMap((piece) => (typeof piece === 'object' && 'picture' in piece ? [piece.picture] : [])),
  ...(clip ? [clip.media, clip.poster, clip.captions] : []),
])

const cueText = (file: string) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n\n')
    .slice(1)
    .map((cue) => cue.trim().split('\n').slice(1).join(' '))

describe('the media of the demo', () => {
  it('describes each file of the folder, and only those', () => {
    expect(MEDIA.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  it('has alt text, caption and credit for each', () => {
    expect(
      MEDIA.filter(({ alt, caption, credit }) => [alt, caption, credit].some((words) => words.length < 10)),
    ).toEqual([])
  })

  it.each([
    ['jpg', 120],
    ['mp4', 250],
  ])('keeps each .%s under %d KiB', (ending, limit) => {
    const large = files
      .filter((name) => name.endsWith(ending))
      .filter((name) => statSync(join(FOLDER, name)).size > limit * KIB)
    expect(large).toEqual([])
  })

  it('keeps the drawing beside each picture', () => {
    const drawings = readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))
    const pictures = files.filter((name) => name.endsWith('.jpg'))
    expect(drawings.map((name) => name.replace('.svg', '.jpg')).sort()).toEqual(pictures.sort())
  })

  it('is all used, and nothing is used that is not there', () => {
    expect([...new Set(used)].sort()).toEqual(files.sort())
  })

  it('says in the transcript of a clip exactly what its captions say', () => {
    for (const { clip } of STORIES.filter((story) => story.kind === 'clip'))
      expect(clip?.transcript.split('\n\n')).toEqual(cueText(clip?.captions ?? ''))
  })
})
