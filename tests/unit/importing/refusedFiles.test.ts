import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import JSZip from 'jszip'
import { PACKAGE_LIMITS } from '../../../src/importing/checkPackage'
import { readManuscript } from '../../../src/importing/readManuscript'
import { buildDocx, para, run } from '../../support/buildDocx'

const OLD_WORD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const LOCKED = Buffer.concat([OLD_WORD, Buffer.from('EncryptedPackage', 'utf16le')])
const PDF = Buffer.from('%PDF-1.7\n1 0 obj')
const word = () => buildDocx({ body: para(run('Xin chào')) })

const zipOf = (files: Record<string, string | Uint8Array>): Promise<Uint8Array> => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array' })
}

/** A zip with one deflated entry that claims to unpack to `claimed` bytes. */
const zipClaiming = ({ content, claimed, flags = 0 }: { content: Buffer; claimed: number; flags?: number }): Buffer => {
  const name = Buffer.from('word/document.xml')
  const packed = deflateRawSync(content)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(claimed, 18)
  shared.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, name, packed])
  const directory = Buffer.concat([Buffer.from('504b01021400', 'hex'), shared, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

const withMacros = async () => {
  const zip = await JSZip.loadAsync(await word())
  zip.file('word/vbaProject.bin', 'x')
  return zip.generateAsync({ type: 'uint8array' })
}

const withDocument = async (xml: string) => {
  const zip = await JSZip.loadAsync(await word())
  zip.file('word/document.xml', xml)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** Of so many letters and blanks, which the cleaner would bring down to two. */
const rawText = (length: number) => Buffer.from(`a${' '.repeat(length - 2)}b`)
const rawTable = (length: number) =>
  Buffer.from(`<table><tr><td>a</td><td><a href="/x">${'\u00a0'.repeat(length - 2)}</a>b</td></tr></table>`)

/** HTML with megabytes of markup around a word, and of a picture inside. */
const page = ({ words, picture: inside }: { words: number; picture: number }) => {
  const megabytes = (count: number, letter: string) => letter.repeat(count * 1024 * 1024)
  return Buffer.from(
    `<p title="${megabytes(words, 'x')}">Tiêu đề</p><img alt="a" src="data:image/png;base64,${megabytes(inside, 'A')}">`,
  )
}

describe('files that can’t be read', () => {
  it.each<[string, string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing', 'a.txt', 'empty', () => Buffer.alloc(0)],
    ['blanks only', 'a.txt', 'empty', () => Buffer.from(' \r\n\t\ufeff ')],
    ['a page without words', 'a.html', 'empty', () => Buffer.from('<p> </p><script>x</script>')],
    ['a Word file without words', 'a.docx', 'empty', () => buildDocx({ body: para('') })],
    ['another kind of name', 'a.odt', 'unknown_type', () => Buffer.from('x')],
    ['no kind in the name', 'banthao', 'unknown_type', () => Buffer.from('x')],
    ['a PDF named as text', 'a.txt', 'type_mismatch', () => PDF],
    ['a PDF named as Word', 'a.docx', 'type_mismatch', () => PDF],
    ['a Word file named as text', 'a.txt', 'type_mismatch', word],
    ['a text named as Word', 'a.docx', 'type_mismatch', () => Buffer.from('Xin chào')],
    ['a zip named as Word', 'a.docx', 'type_mismatch', () => zipOf({ 'a.txt': 'x' })],
    [
      'an Excel file named as Word',
      'a.docx',
      'type_mismatch',
      () => zipOf({ '_rels/.rels': '', 'xl/workbook.xml': '' }),
    ],
    ['bytes that are no text', 'a.txt', 'type_mismatch', () => Buffer.from('abc\u0001\u0002def')],
    ['an old Word file', 'a.doc', 'old_word', () => OLD_WORD],
    ['an old Word file named as a new one', 'a.docx', 'old_word', () => OLD_WORD],
    ['a Word file with a password', 'a.docx', 'encrypted', () => LOCKED],
    [
      'a zip with a password',
      'a.docx',
      'encrypted',
      () => zipClaiming({ content: Buffer.from('x'), claimed: 1, flags: 1 }),
    ],
    ['a name with macros', 'a.docm', 'macros', word],
    ['macros inside', 'a.docx', 'macros', withMacros],
    ['a Word file cut short', 'a.docx', 'broken', async () => (await word()).slice(0, 900)],
    ['a Word file whose XML is broken', 'a.docx', 'broken', () => withDocument('<w:document')],
    ['letters of an old encoding', 'a.txt', 'not_utf8', () => Buffer.from([0x54, 0x68, 0xe9, 0x69, 0x20, 0xad, 0xb5])],
    ['half a letter', 'a.html', 'not_utf8', () => Buffer.from('chào').subarray(0, 3)],
    ['a text beyond 2 MB', 'a.txt', 'too_large', () => Buffer.alloc(2 * 1024 * 1024 + 1, 'a')],
    ['a text so long that it is not even cleaned', 'a.txt', 'refused_text', () => rawText(400_001)],
    ['a table so long that it is not even cleaned', 'a.html', 'refused_text', () => rawTable(400_001)],
    ['a page of more than 4 MB beside its pictures', 'a.html', 'too_large', () => page({ words: 4, picture: 0 })],
    ['a text of more than 200,000 letters', 'a.txt', 'refused_text', () => Buffer.from('a b '.repeat(50_001))],
  ])('refuses %s', async (_, fileName, code, bytes) => {
    const reading = await readManuscript({ fileName, bytes: await bytes() })
    expect(reading).toMatchObject({ ok: false, problems: [{ code, file: fileName }] })
    expect(reading).toMatchObject({
      problems: [{ message: expect.stringMatching(/^Không đọc được tệp “.+”: .+[^.]\.$/) }],
    })
  })

  it.each([
    ['as many letters and blanks as are cleaned', 'a.txt', () => rawText(400_000)],
    ['a large picture inside a small page', 'a.html', () => page({ words: 1, picture: 6 })],
  ])('reads %s', async (_, fileName, bytes) => {
    expect(await readManuscript({ fileName, bytes: bytes() })).toMatchObject({ ok: true })
  })

  it('refuses a zip bomb, whatever size it claims', async () => {
    const content = Buffer.alloc(PACKAGE_LIMITS.bytes + 1)
    for (const claimed of [10, content.length]) {
      const reading = await readManuscript({ fileName: 'a.docx', bytes: zipClaiming({ content, claimed }) })
      expect(reading).toMatchObject({ ok: false, problems: [{ code: 'too_large' }] })
    }
  })

  it('refuses more entries than any manuscript has', async () => {
    const files = Object.fromEntries(
      Array.from({ length: PACKAGE_LIMITS.entries + 1 }, (_, index) => [`f${index}`, '']),
    )
    const reading = await readManuscript({ fileName: 'a.docx', bytes: await zipOf(files) })
    expect(reading).toMatchObject({ ok: false, problems: [{ code: 'too_large' }] })
  })

  it('does not expand entities that multiply', async () => {
    const lol = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "&l${index};&l${index};">`).join('')
    const xml = `<!DOCTYPE w [<!ENTITY l0 "lol">${lol}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>a &l30;</w:t></w:r></w:p></w:body></w:document>`
    const reading = await readManuscript({ fileName: 'a.docx', bytes: await withDocument(xml) })
    expect(JSON.stringify(reading).length).toBeLessThan(2_000)
  })

  it('answers for every damaged Word file, and never throws', async () => {
    const bytes = await word()
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const damaged = Uint8Array.from(bytes)
        damaged[at] = value
        expect(typeof (await readManuscript({ fileName: 'a.docx', bytes: damaged })).ok).toBe('boolean')
      }),
    )
  })

  it('answers for any bytes under any name', async () => {
    const names = fc.constantFrom('a.docx', 'a.txt', 'a.html', 'a')
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 200 }), async (fileName, bytes) => {
        expect(typeof (await readManuscript({ fileName, bytes })).ok).toBe('boolean')
      }),
    )
  })
})
