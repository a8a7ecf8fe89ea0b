import { vietnamMinute } from '../publishing/vietnamTime'

/** Who did what when, as the sentences of refusals say it: `Lan đã làm “Gửi biên tập” lúc …`. `by`: a name; `at`: ISO instant. */
export const happenedWords = ({ by, label, at }: { by: string; label: string; at: string }): string =>
  `${by} đã làm “${label}” lúc ${vietnamMinute(at)}`
