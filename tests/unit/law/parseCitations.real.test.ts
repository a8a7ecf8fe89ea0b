import { readFileSync } from 'node:fs'
import { describe, expect } from '@jest/globals'
import { parseCitations } from '../../../src/law/parseCitations'
import { itWithReal, REAL_FILES, realPath } from '../../support/realDocuments'

const NUMBERS =
  '01/NQ-CP 04-CT/TW 06/QĐ-TTg 11/KH-TW 1155/QĐ-BTP 1156/QĐ-BTP 1291/KHLT-TCTHADS-PLVN 149/QĐ-BTP 18/KH-BCS 1996/QĐ-BTP 236/QĐ-TTg 2599/QĐ-BTP 27-NQ/TW 277/KH-TCTHADS 2862/QĐ-BTP 3288/TCTHADS-VP 3344/QCPH-TCTHADS-BPLVN 343/QĐ-BTP 3971/KH-BTP 98/NĐ-CP'

describe('the real documents', () => {
  itWithReal('reading citations')('give their 20 document numbers and nothing else', () => {
    const texts = REAL_FILES.filter((name) => name.endsWith('.txt'))
    const found = texts.flatMap((name) => parseCitations(readFileSync(realPath(name), 'utf8')))
    expect([...new Set(found.map(({ document }) => document))].sort()).toEqual(NUMBERS.split(' ').sort())
  })
})
