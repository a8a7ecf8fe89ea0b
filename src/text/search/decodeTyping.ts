const TONES: Readonly<Record<string, string>> = {
  ...{ f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' },
  ...{ '1': '\u0301', '2': '\u0300', '3': '\u0309', '4': '\u0303', '5': '\u0323' },
}
const CIRCUMFLEX = '\u0302'
const HORN = '\u031B'
const BREVE = '\u0306'

const TELEX = /^(?<head>[bcdghklmnpqrstvx]*)(?<tail>[aeiouyw][a-z]*)$/
const VNI = /^(?=.*[1-9])(?<head>[bcdghklmnpqrstvx]*9?)(?<tail>[aeiouy][a-z1-9]*)$/

/**
 * A word typed for the Telex or VNI input method while it was off, put together: "hanhf" and "hanh2" give "hành", "dduwowngf" and
 * "d9uong72" give "đường" (keys may also come at the end of the word). Null if no key of the two methods is in it. The tone
 * stands on the first vowel; take `toneKey`. Expects lower case.
 */
export const decodeTyping = (word: string): string | null => decodeVni(word) ?? decodeTelex(word)

const decodeTelex = (word: string): string | null => {
  const { head = '', tail = '' } = TELEX.exec(word)?.groups ?? {}
  const keys = tail.match(/(?<!^)[fsxrjz]/g) ?? []
  const letters = tail
    .replace(/(?<!^)[fsxrjz]/g, '')
    .replace(/([aeo])(.*?)\1/, `$1${CIRCUMFLEX}$2`)
    .replace(/uwow?|uow|uo(.*)w/, `u${HORN}o${HORN}$1`)
    .replace(/ua(.*)w/, `u${HORN}a$1`)
    .replace(/([uo])w/, `$1${HORN}`)
    .replace(/^w/, `u${HORN}`)
    .replace(/a(.*?)w/, `a${BREVE}$1`)
  const isCrossed = /^d.*d/.test(head + letters)
  const decoded = isCrossed ? `đ${(head + letters).slice(1).replace('d', '')}` : head + letters
  return finish({ word, decoded, tone: TONES[keys.at(-1) ?? ''] })
}

const decodeVni = (word: string): string | null => {
  const { head = '', tail = '' } = VNI.exec(word)?.groups ?? {}
  const keys = tail.match(/[1-5]/g) ?? []
  let letters = tail.replace(/[1-9]/g, '')
  if (tail.includes('6')) letters = letters.replace(/([aeo])(?!.*[aeo])/, `$1${CIRCUMFLEX}`)
  if (tail.includes('8')) letters = letters.replace('a', `a${BREVE}`)
  if (tail.includes('7'))
    letters = letters.includes('uo') ? letters.replace('uo', `u${HORN}o${HORN}`) : letters.replace(/[uo]/, `$&${HORN}`)
  const start = /9/.test(head + tail) ? head.replace(/^d9?/, 'đ') : head
  return finish({ word, decoded: start + letters, tone: TONES[keys.at(-1) ?? ''] })
}

const finish = ({
  word,
  decoded,
  tone = '',
}: {
  word: string
  decoded: string
  tone: string | undefined
}): string | null => {
  if (decoded === '' || (decoded === word && tone === '')) return null
  return decoded.replace(/[aeiouy]\p{M}*/u, `$&${tone}`).normalize('NFC')
}
