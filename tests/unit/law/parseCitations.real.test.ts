import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseCitations } from '../../../src/law/parseCitations'

const REAL = new URL('../../../../shared/real/', import.meta.url)
const NUMBERS =
  '01/NQ-CP 04-CT/TW 06/QĐ-TTg 11/KH-TW 1155/QĐ-BTP 1156/QĐ-BTP 1291/KHLT-TCTHADS-PLVN 149/QĐ-BTP 18/KH-BCS 1996/QĐ-BTP 236/QĐ-TTg 2599/QĐ-BTP 27-NQ/TW 277/KH-TCTHADS 2862/QĐ-BTP 3288/TCTHADS-VP 3344/QCPH-TCTHADS-BPLVN 343/QĐ-BTP 3971/KH-BTP 98/NĐ-CP'

const hasTexts = existsSync(REAL)
if (!hasTexts) process.stderr.write('SKIPPED: ../shared/real is missing, the real documents are not read\n')

describe('the real documents', () => {
  const read = hasTexts ? it : it.skip
  read('give their 20 document numbers and nothing else', () => {
    const texts = readdirSync(REAL).filter((name) => /^\d.*\.txt$/.test(name))
    const found = texts.flatMap((name) => parseCitations(readFileSync(new URL(name, REAL), 'utf8')))
    expect([...new Set(found.map(({ document }) => document))].sort()).toEqual(NUMBERS.split(' ').sort())
  })
})
