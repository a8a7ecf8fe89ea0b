import { parseCitations } from '../src/law/parseCitations'
import { readString } from './readString'
import { streamJsonLines } from './streamJsonLines'

/** `{id, text}` lines on standard input → `{id, citations}` lines on standard output. */
await streamJsonLines({
  input: process.stdin,
  output: process.stdout,
  answer: (line) => ({ citations: parseCitations(readString({ line, field: 'text' })) }),
})
