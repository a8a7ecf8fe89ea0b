import type { Token } from './Token'

const BEFORE: ReadonlySet<string> = new Set(
  'pháp kỷ quy âm hình ty học khoa phòng ngành hãng viện hội trường cử thạc tiến khóa môn lớp nghề giới định'.split(
    ' ',
  ),
)

/** Whether "luật" at a token is part of another word: "pháp luật", "kỷ luật", "Công ty Luật", "Đại học Luật". */
export const isOtherLuat = ({ tokens, at }: { tokens: readonly Token[]; at: number }): boolean => {
  const token = tokens[at]
  return token?.key === 'luật' && token.lines === 0 && BEFORE.has(tokens[at - 1]?.key ?? '')
}
