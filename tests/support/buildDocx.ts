import JSZip from 'jszip'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface DocxParts {
  /** XML inside w:body. */
  body: string
  /** Targets of links by relation id. */
  links?: Record<string, string>
  /** Files by name: pictures are `word/media/…`, related by their name. */
  files?: Record<string, Uint8Array | string>
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** XML of a run; `marks` are Word's element names (b, i, u, strike). */
export const run = (text: string, marks: readonly string[] = []): string => {
  const properties = marks.map((mark) => (mark === 'u' ? '<w:u w:val="single"/>' : `<w:${mark}/>`)).join('')
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** XML of a paragraph, in a style of the document's when one is named. */
export const para = (content: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`

/** XML of a list item: list 1 has dots, list 2 numbers. */
export const item = (content: string, { list, level }: { list: 1 | 2; level: number }): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${content}</w:p>`

export const link = (id: string, content: string): string => `<w:hyperlink r:id="${id}">${content}</w:hyperlink>`

export const picture = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr descr="${escapeXml(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const styles = ['Title', 'Subtitle', 'Quote', 'Caption', 'heading 1', 'heading 2', 'heading 3']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`)
  .join('')

const numbering = (['bullet', 'decimal'] as const)
  .map((format, index) => {
    const levels = [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')
    return `<w:abstractNum w:abstractNumId="${index}">${levels}</w:abstractNum>`
  })
  .join('')
const lists = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join('')

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"${mode}/>`

/** The bytes of a Word file with the given content: the least that Word and mammoth take for one. */
export const buildDocx = async ({ body, links = {}, files = {} }: DocxParts): Promise<Uint8Array> => {
  const zip = new JSZip()
  const namespaces =
    `xmlns:w="${WORD}" xmlns:r="${RELATIONS}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE_RELATIONS}">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
  )
  zip.file('word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`)
  zip.file('word/styles.xml', `<w:styles xmlns:w="${WORD}">${styles}</w:styles>`)
  zip.file('word/numbering.xml', `<w:numbering xmlns:w="${WORD}">${numbering}${lists}</w:numbering>`)
  const relations = [
    relation('styles', 'styles', 'styles.xml'),
    relation('numbering', 'numbering', 'numbering.xml'),
    ...Object.entries(links).map(([id, target]) => relation(id, 'hyperlink', target, ' TargetMode="External"')),
    ...Object.keys(files).map((name) => relation(name.replace(/\W/g, '_'), 'image', name.replace('word/', ''))),
  ]
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE_RELATIONS}">${relations.join('')}</Relationships>`,
  )
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
