import { parseDocument } from 'htmlparser2'
import { richTextFromBlocks } from '../editions/richTextFromBlocks'
import { richTextOf } from '../editions/richTextOf'
import { RICH_TEXT_LIMITS, walkRichText } from '../editions/walkRichText'
import { bodyBlocks } from './bodyBlocks'
import { cleanBlocks } from './cleanBlocks'
import { countCharacters } from './countCharacters'
import { decodeText } from './decodeText'
import { detectFormat, type ManuscriptFormat } from './detectFormat'
import { docxToHtml } from './docxToHtml'
import { HtmlReader } from './htmlReader'
import { type LoadedPictures, loadPictures } from './loadPictures'
import type { ManuscriptBlock, ManuscriptReading, Step, StepFailure } from './manuscript'
import { splitHead } from './splitHead'

/**
 * What is cleaned at most: twice what a text may have, for the cleaner takes blanks out and puts decomposed letters together. Longer ones are
 * refused before the work.
 */
const LONGEST_RAW = 2 * RICH_TEXT_LIMITS.characters
/** Of HTML without the pictures that stand inside: what a text file may have, and as much again for the markup. */
const LARGEST_HTML_MB = 4
const PICTURES_INSIDE = /data:[^"'\s)>]*/gi

/**
 * Reads a manuscript (.docx, .txt, .html) into a text for the editor: title, sapo and rich text with headings, lists, tables,
 * links and pictures, cleaned of what pasting leaves behind (R161), with every change and doubt reported. Stores nothing:
 * the caller stores the pictures and puts their ids in by `fillPictures`. A file that can't be read gives problems that name
 * the file and the reason, and nothing else. Never throws for what a file holds.
 */
export const readManuscript = async ({
  fileName,
  bytes,
}: {
  fileName: string
  bytes: Uint8Array
}): Promise<ManuscriptReading> => {
  const format = await detectFormat({ fileName, bytes })
  const raw = format.ok ? await READERS[format.result](bytes) : format
  if (!raw.ok) return refused(fileName, raw)
  if (countCharacters(raw.result.blocks) > LONGEST_RAW) return refused(fileName, TOO_LONG)
  const { blocks, changes } = cleanBlocks(raw.result.blocks)
  const { title, sapo, dated, rest, places, notes } = splitHead(blocks)
  const body = richTextFromBlocks(bodyBlocks(rest)) ?? richTextOf([])
  const [refusal] = walkRichText(body)
  if (refusal)
    return refused(fileName, { ok: false, code: 'refused_text', reason: `${refusal.place}: ${refusal.message}` })
  if (title === '' && raw.result.pictures.length === 0)
    return refused(fileName, { ok: false, code: 'empty', reason: 'tệp không có chữ nào' })
  return {
    ok: true,
    title,
    sapo,
    dated,
    body,
    pictures: raw.result.pictures,
    changes: changes.map(({ block, cell, kinds, before, after }) => ({
      place: `${places.get(block) ?? 'bài'}${cell === undefined ? '' : ` › ô ${cell + 1}`}`,
      kinds,
      before,
      after,
    })),
    notes: [...raw.result.notes, ...notes],
  }
}

const refused = (file: string, { code, reason, cause }: StepFailure): ManuscriptReading => {
  const problem = { code, file, message: `Không đọc được tệp “${file}”: ${reason}.`.replace(/\.\.$/, '.') }
  return { ok: false, problems: [cause === undefined ? problem : { ...problem, cause }] }
}

const TOO_LONG: StepFailure = {
  ok: false,
  code: 'refused_text',
  reason: `bài dài quá ${RICH_TEXT_LIMITS.characters.toLocaleString('vi-VN')} ký tự; hãy tách thành nhiều bài`,
}

const TOO_LARGE_HTML: StepFailure = {
  ok: false,
  code: 'too_large',
  reason: `không kể ảnh, tệp lớn hơn ${LARGEST_HTML_MB} MB`,
}

const readText = async (bytes: Uint8Array): Promise<Step<LoadedPictures>> => {
  const text = decodeText(bytes)
  if (!text.ok) return text
  const lines = text.result.split('\n')
  const blocks = lines.map((line): ManuscriptBlock => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }))
  return { ok: true, result: { blocks, pictures: [], notes: [] } }
}

const readHtml = async (bytes: Uint8Array): Promise<Step<LoadedPictures>> => {
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (text.result.replace(PICTURES_INSIDE, '').length > LARGEST_HTML_MB * 1024 * 1024) return TOO_LARGE_HTML
  return { ok: true, result: await blocksOfHtml({ html: text.result, keepsBlanks: false, files: new Map() }) }
}

const readWord = async (bytes: Uint8Array): Promise<Step<LoadedPictures>> => {
  const word = await docxToHtml(bytes)
  if (!word.ok) return word
  const { html, files, notes } = word.result
  const read = await blocksOfHtml({ html, keepsBlanks: true, files })
  const isNumbered = read.blocks.some((block) => block.type === 'list_item' && block.list === 'number')
  return { ok: true, result: { ...read, notes: [...notes, ...read.notes, ...(isNumbered ? [AUTOMATIC_NUMBERS] : [])] } }
}

const READERS: Readonly<Record<ManuscriptFormat, (bytes: Uint8Array) => Promise<Step<LoadedPictures>>>> = {
  docx: readWord,
  text: readText,
  html: readHtml,
}

interface HtmlInput {
  html: string
  keepsBlanks: boolean
  files: ReadonlyMap<string, Uint8Array>
}

const blocksOfHtml = async ({ html, keepsBlanks, files }: HtmlInput): Promise<LoadedPictures> => {
  const reader = new HtmlReader({ keepsBlanks })
  reader.readAll(parseDocument(html).children)
  const loaded = await loadPictures({ blocks: reader.blocks, pictures: reader.pictures, files })
  return { ...loaded, notes: [...reader.notes, ...loaded.notes] }
}

const AUTOMATIC_NUMBERS = {
  code: 'automatic_numbers',
  message:
    'Tệp có danh sách đánh số tự động của Word, bắt đầu lại từ 1 sau mỗi đoạn chen giữa; hãy đối chiếu số thứ tự.',
} as const
