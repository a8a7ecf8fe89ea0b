// npm run verify-log [-- --checkpoints FILE]: computes the whole log again, compares what readers have with it, and names each fault.
import { parseArgs } from 'node:util'
import { checkpointFile, readCheckpoints } from '../src/relay/checkpoints'
import { verifyLog } from '../src/relay/verifyLog'
import { openNewsroom } from './openNewsroom'

const { values } = parseArgs({ options: { checkpoints: { type: 'string' } } })
const { payload, settings } = await openNewsroom()
const file = values.checkpoints ?? checkpointFile(settings.dataDir)
const checkpoints = await readCheckpoints(file)
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
