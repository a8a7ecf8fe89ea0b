// Reads JSON lines {id, text} and answers each with {id, findings: [{type, quote, start, end}]} (interchange of the pure parts).
import { findPrivateData } from '../src/privacy/findPrivateData'
import { readString } from './readString'
import { streamJsonLines } from './streamJsonLines'

await streamJsonLines({
  input: process.stdin,
  output: process.stdout,
  answer: (line) => ({ findings: findPrivateData(readString({ line, field: 'text' })) }),
})
