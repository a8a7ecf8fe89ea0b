// npm run import -- FILE… --kind article --author EMAIL [--topic ID] [--published …]: manuscripts into the newsroom.
import { importFiles } from './import/importFiles'
import { IMPORT_USAGE, type ImportOptions, readImportOptions } from './import/readImportOptions'
import { openNewsroom } from './openNewsroom'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const options = readImportOptions(process.argv.slice(2))
if (typeof options === 'string') {
  complain(`${options}\n${IMPORT_USAGE}`)
  process.exit(2)
}
process.exit(await run(options))

async function run(asked: ImportOptions): Promise<number> {
  const { payload } = await openNewsroom()
  const refused = await importFiles({ payload, options: asked, say, complain })
  await payload.destroy()
  return refused === 0 ? 0 : 1
}
