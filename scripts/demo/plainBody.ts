/**
 * Running text as the demo writes it: one entry per block, in reading order. Inside a string `**…**` is bold, `*…*` italic
 * and `[words](/address)` a link; the address is relative to the site. A picture is named by its file in `scripts/demo/media`;
 * alt text, caption and credit are the picture's own (see `demoMedia.ts`).
 */
export type Piece =
  | string
  | { h2: string }
  | { h3: string }
  | { list: string[] }
  | { numbered: string[] }
  | { quote: string }
  | { table: string[][] }
  | { picture: string }

export type PlainBody = readonly Piece[]
