import { describe, expect, it } from '@jest/globals'
import { describeError } from '../../src/describeError'

const SECRET = 'Chấp hành viên chưa công bố'

const failures: [string, Error][] = [
  [
    'a statement with its values on the next line',
    new Error(`Failed query: insert into "articles"\nparams: 1,${SECRET}`),
  ],
  [
    'a statement with its values on the same line',
    new Error(`Failed query: update articles set title = ? params: ${SECRET}`),
  ],
  [
    'a text of several lines that looks like a trace',
    new Error(`Failed query: x\nparams: a\n    at ${SECRET} (x.ts:1:1)`),
  ],
  ['a duplicate key', new Error(`E11000 duplicate key: { title: "${SECRET}" }`)],
  ['a body that is no JSON', new Error(`Unexpected token 'x', "${SECRET}" is not valid JSON`)],
  ['its cause', new Error('relay failed', { cause: new Error(`Failed query: x\nparams: ${SECRET}`) })],
]

describe('an error in the log', () => {
  it.each(failures)('tells what and where, and no word of a text: %s', (_, error) => {
    const described = describeError(error)
    expect(JSON.stringify(described)).not.toContain('Chấp hành')
    expect(described.frames[0]).toMatch(/describeError\.test\.ts/)
    expect(described.message).not.toBe('')
  })

  it('says no word of what was thrown and is no error', () => {
    expect(describeError(SECRET)).toEqual({ type: 'string', message: 'not an error', frames: [] })
  })
})
