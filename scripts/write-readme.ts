// npm run readme: writes the blocks of README.md that are made from the program itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { readmeBlocks, withBlock } from './readmeBlocks'

const page = Object.entries(readmeBlocks()).reduce(
  (text, [name, block]) => withBlock({ page: text, name, block }),
  readFileSync('README.md', 'utf8'),
)
writeFileSync('README.md', page)
