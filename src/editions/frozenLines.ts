import { frozenLine } from './frozenLine'

/** Text of several lines as an edition keeps it: each line by `frozenLine`, joined by `\n`, nothing blank at either end. */
export const frozenLines = (text: string): string =>
  text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => frozenLine(line).trimEnd())
    .join('\n')
    .trim()
