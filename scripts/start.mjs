// npm start: installs and builds what is missing or changed, then serves. Built-in modules only: nothing is installed yet.
import { accessSync, constants } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkNode } from './steps/checkNode.mjs'

const say = (line) => process.stderr.write(`${line}\n`)

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
try {
  checkNode(process.versions.node)
  checkConditions(process.execArgv)
  await prepare()
} catch (error) {
  say(`\nChưa khởi động được: ${error.message}`)
  process.exit(1)
}
// Next and Payload behave differently without it; whether this is a demo or a real newsroom, APP_ENV alone decides.
process.env.NODE_ENV = 'production'
try {
  await import('../dist/server.mjs')
} catch (error) {
  // Errors of the product carry a sentence for people; any other one is a fault of ours and shows where.
  const isExplained = ['ConfigError', 'ProductError'].includes(error?.name)
  say(isExplained ? `\n${error.message}` : `\nChưa khởi động được, do lỗi của chương trình:\n${error?.stack ?? error}`)
  process.exit(1)
}

/**
 * Without this flag Node loads lexical by modules that await their own imports, and Node 20 leaves such a graph hanging now and then: the
 * program then ends without a word (exit code 13; 3 of 14 starts). It can't be set from inside.
 */
function checkConditions(flags) {
  if (flags.includes('--conditions=production')) return
  throw new Error('hãy chạy bằng "npm start", hoặc "node --conditions=production scripts/start.mjs".')
}

async function prepare() {
  const { installPackages } = await import('./steps/installPackages.mjs')
  const { buildProduct } = await import('./steps/buildProduct.mjs')
  try {
    await installPackages({ say })
    await buildProduct({ say })
  } catch (error) {
    if (isWritable('.')) throw error
    throw new Error(`không ghi được vào thư mục ${process.cwd()} để cài đặt và dựng chương trình.`, { cause: error })
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
