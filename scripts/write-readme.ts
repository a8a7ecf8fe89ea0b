// npm run readme: writes the blocks of the README files that are made from the program itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { stateDiagram } from '../src/workflow/stateDiagram'
import { readmeBlocks, withBlock } from './readmeBlocks'

const PAGES = { 'README.md': readmeBlocks(), 'src/workflow/README.md': { diagram: stateDiagram() } }

for (const [path, blocks] of Object.entries(PAGES)) {
  const page = Object.entries(blocks).reduce(
    (text, [name, block]) => withBlock({ page: text, name, block }),
    readFileSync(path, 'utf8'),
  )
  writeFileSync(path, page)
}
