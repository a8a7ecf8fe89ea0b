// npm run verify-log [-- --checkpoints FILE]: computes the whole log again, compares what readers have with it, and names each fault.
// Ends with 0 when all is whole, 1 when something is not, 2 when it could not compare what it was asked to.
import './sayRefusals'

import { parseArgs } from 'node:util'
import { config } from '../src/config'
import { type Checkpoint, checkpointFile, readCheckpoints, readNamedCheckpoints } from '../src/relay/checkpoints'
import { verifyLog } from '../src/relay/verifyLog'
import { openNewsroom } from './openNewsroom'

const { file, checkpoints } = await askedCheckpoints().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
})
const { payload } = await openNewsroom()
const { events, editions, texts, verdicts, publications, faults } = await verifyLog({ payload, checkpoints })
process.stdout.write(
  `${events} sự kiện, ${editions} bản đóng băng, ${verdicts} kết luận, ${texts} lời ghi, ${checkpoints.length} điểm kiểm (${file})\n`,
)
process.stdout.write(
  publications === null
    ? 'Chưa so được bản đăng với nhật ký, vì chính nhật ký không còn nguyên vẹn.\n'
    : `${publications} bản đăng đã so với nhật ký.\n`,
)
for (const { row, fault } of faults) process.stderr.write(`SAI: ${row}: ${fault}\n`)
process.stdout.write(faults.length === 0 ? 'Nhật ký và bản đăng nguyên vẹn.\n' : `${faults.length} chỗ sai.\n`)
await payload.destroy()
process.exit(faults.length === 0 ? 0 : 1)

async function askedCheckpoints(): Promise<{ file: string; checkpoints: Checkpoint[] }> {
  const named = namedFile()
  if (named !== undefined) return { file: named, checkpoints: await readNamedCheckpoints(named) }
  const file = checkpointFile(config.dataDir)
  return { file, checkpoints: await readCheckpoints(file) }
}

function namedFile(): string | undefined {
  try {
    return parseArgs({ options: { checkpoints: { type: 'string' } } }).values.checkpoints
  } catch (cause) {
    throw new Error('Cách dùng: npm run verify-log [-- --checkpoints TỆP]', { cause })
  }
}
