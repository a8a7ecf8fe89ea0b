import { describe, expect, it } from '@jest/globals'
import { INPUTS } from '../../../src/workflow/inputs'

const kept = (oldPath: string): string | null => {
  const parsed = INPUTS.archive.safeParse({ oldPath })
  return parsed.success ? (parsed.data.oldPath ?? null) : null
}

describe('the address that a text had before', () => {
  it.each([
    ['/tin/2019/bai-cu.html', '/tin/2019/bai-cu.html'],
    ['/tin//bai-cu/', '/tin/bai-cu'],
    ['/thời-sự.html', '/th%E1%BB%9Di-s%E1%BB%B1.html'],
    ['/thời-sự.html'.normalize('NFD'), '/th%E1%BB%9Di-s%E1%BB%B1.html'],
    ['/th%e1%bb%9di-s%e1%bb%b1.html', '/th%E1%BB%9Di-s%E1%BB%B1.html'],
  ])('%s is kept as browsers ask for it: %s', (typed, path) => {
    expect(kept(typed)).toBe(path)
  })

  it.each(['tin/bai-cu', 'https://bao.example/bai-cu', '/bai?id=5', '/bai cu', '/bai#cu', '/', `/${'a'.repeat(301)}`])(
    '%s is none',
    (typed) => {
      expect(kept(typed)).toBeNull()
    },
  )
})
