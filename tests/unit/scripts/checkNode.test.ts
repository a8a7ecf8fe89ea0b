import { describe, expect, it } from '@jest/globals'
import { checkNode } from '../../../scripts/steps/checkNode.mjs'

describe('the Node that starts the product', () => {
  it.each(['20.20.0', '20.20.2', '20.21.0', '22.0.0', '24.1.0'])('%s is accepted', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['18.20.4', '20.19.9', '21.7.0'])('%s is refused, naming what is needed and what is there', (version) => {
    expect(() => checkNode(version)).toThrow(new RegExp(`20\\.20.*${version.replaceAll('.', '\\.')}`))
  })
})
