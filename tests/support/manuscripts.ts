import { freezeText } from '../../src/editions/freezeText'
import { fillPictures } from '../../src/importing/fillPictures'
import type { Manuscript } from '../../src/importing/manuscript'
import { readManuscript } from '../../src/importing/readManuscript'
import { buildMedia, buildText } from './buildText'

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Reads a file that must be readable. @throws Error with what hindered. */
export const readFile = async (fileName: string, bytes: Uint8Array | string): Promise<Manuscript> => {
  const reading = await readManuscript({ fileName, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading
}

/** The blocks an edition of the manuscript would have, without the title's and sapo's. */
export const blocksOf = ({ body, pictures }: Manuscript) => {
  const ids = new Map(pictures.map(({ placeholder }) => [placeholder, 'anh-1']))
  const text = buildText({ title: 'x', body: fillPictures({ body, media: ids }) })
  const frozen = freezeText({ story: 's', text, media: { 'anh-1': buildMedia({ alt: '', caption: '', credit: '' }) } })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition.blocks.slice(1).map(({ block }) => block)
}

/** Running text with its marks, as a block has it. */
export const words = (text: string, ...marks: string[]) => [
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text },
]
export const plain = (text: string) => ({ type: 'paragraph', children: words(text) })
