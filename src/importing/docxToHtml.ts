import mammoth from 'mammoth'
import type { ManuscriptNote, Step } from './manuscript'

/** A Word file as HTML; `files`: its pictures by the `src` they have in the HTML. */
export interface WordAsHtml {
  html: string
  files: ReadonlyMap<string, Uint8Array>
  notes: ManuscriptNote[]
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.lead:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='List Paragraph'] => p:fresh",
  'u => u',
  'strike => s',
]

/**
 * Reads a Word file by mammoth: structure and emphasis, not its looks. Accepted insertions stay, deletions and comments go.
 * Style maps inside the file and pictures outside it are not followed: a manuscript decides nothing on this machine.
 */
export const docxToHtml = async (bytes: Uint8Array): Promise<Step<WordAsHtml>> => {
  const files = new Map<string, Uint8Array>()
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `word:${files.size + 1}`
    files.set(src, new Uint8Array())
    await image.readAsArrayBuffer().then(
      (picture) => files.set(src, new Uint8Array(picture)),
      () => undefined, // not inside the file: it stays empty and is reported as skipped
    )
    return { src }
  })
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage },
    )
    return { ok: true, result: { html: value, files, notes: notesOf(messages.map(({ message }) => message)) } }
  } catch (error) {
    return { ok: false, code: 'broken', reason: 'tệp Word bị hỏng, không đọc được nội dung bên trong', cause: error }
  }
}

const SKIPPED = /unrecognised element was ignored: (?:\w+:)?(.+)$/

const notesOf = (messages: readonly string[]): ManuscriptNote[] => {
  const elements = new Set(messages.flatMap((message) => SKIPPED.exec(message)?.[1] ?? []))
  return [...elements].map((element) => ({
    code: 'element_skipped',
    message: `Word có phần “${element}” không đọc được nên đã bỏ qua; hãy đối chiếu với bản gốc.`,
  }))
}
