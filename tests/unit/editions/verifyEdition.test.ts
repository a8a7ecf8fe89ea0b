import { describe, expect, it } from '@jest/globals'
import type { Edition } from '../../../src/editions/edition'
import { freezeText } from '../../../src/editions/freezeText'
import { verifyEdition } from '../../../src/editions/verifyEdition'
import { buildBody, buildText } from '../../support/buildText'

const edition = (): Edition => {
  const frozen = freezeText({ story: 's', text: buildText({ body: buildBody('Một', 'Hai', 'Ba') }), media: {} })
  if (!frozen.ok) throw new Error('not frozen')
  return frozen.edition
}

const withBlocks = (change: (blocks: Edition['blocks']) => Edition['blocks']): Edition => {
  const original = edition()
  return { ...original, blocks: change(original.blocks) }
}

describe('verifyEdition', () => {
  it('finds an untouched edition in order', () => {
    expect(verifyEdition(edition())).toEqual({ ok: true })
  })

  it('finds an edition in order whose block was erased by order', () => {
    const erased = withBlocks((blocks) =>
      blocks.map((block, index) => (index === 2 ? { ...block, block: null } : block)),
    )
    expect(verifyEdition(erased)).toEqual({ ok: true })
  })

  it('names the first altered block', () => {
    const altered = withBlocks((blocks) =>
      blocks.map((block, index) => (index < 2 ? block : { ...block, block: { type: 'sapo', text: 'khác' } })),
    )
    expect(verifyEdition(altered)).toMatchObject({ ok: false, code: 'block_altered', index: 2 })
  })

  it.each<[string, (blocks: Edition['blocks']) => Edition['blocks']]>([
    ['taken out', (blocks) => blocks.slice(0, -1)],
    ['repeated', (blocks) => [...blocks, ...blocks.slice(-1)]],
    ['moved', (blocks) => blocks.toReversed()],
  ])('finds a block %s', (_, change) => {
    expect(verifyEdition(withBlocks(change))).toMatchObject({ ok: false, code: 'list_altered' })
  })

  it('finds an edition put under another name', () => {
    const original = edition()
    expect(verifyEdition(original, 'f'.repeat(64))).toMatchObject({ ok: false, code: 'list_altered' })
    expect(verifyEdition({ ...original, hash: 'f'.repeat(64) })).toMatchObject({ ok: false, code: 'list_altered' })
  })
})
