const PLACED_LATE = 'oá oà oả oã oạ oé oè oẻ oẽ oẹ uý uỳ uỷ uỹ uỵ'.split(' ')
const PLACED_EARLY = 'óa òa ỏa õa ọa óe òe ỏe õe ọe úy ùy ủy ũy ụy'.split(' ')
const EARLY = new Map(PLACED_LATE.map((late, index) => [late, PLACED_EARLY[index] ?? late]))
const LATE_TONE = new RegExp(`(?<![qQ])(?:${PLACED_LATE.join('|')})(?!\\p{L})`, 'gu')

/** "hoá" and "hóa" are the same word: all tones placed as in "hóa", so that word lists need one spelling. Keeps every index. */
export const settleTones = (text: string): string => text.replace(LATE_TONE, (late) => EARLY.get(late) ?? late)
