// npm run rebuild: makes publications, requests and the index of texts again from the log, then compares what readers have with it.
import { checkpointFile, readCheckpoints } from '../src/relay/checkpoints'
import { rebuildProjections } from '../src/relay/rebuildProjections'
import { verifyLog } from '../src/relay/verifyLog'
import { openNewsroom } from './openNewsroom'

const NAMES = { publications: 'bản đăng', requests: 'yêu cầu thẩm tra', stories: 'mục lục bài' }

const { payload, settings } = await openNewsroom()
const checkpoints = await readCheckpoints(checkpointFile(settings.dataDir))
for (const { collection, events, deleted } of await rebuildProjections(payload)) {
  const removed = deleted === 0 ? '' : `, đã bỏ ${deleted} dòng mà nhật ký không biết`
  process.stdout.write(`Đã dựng lại ${NAMES[collection]} từ ${events} sự kiện${removed}.\n`)
}
const { faults } = await verifyLog({ payload, checkpoints })
for (const { row, fault } of faults) process.stderr.write(`SAI: ${row}: ${fault}\n`)
process.stdout.write(
  faults.length === 0
    ? 'Nhật ký và bản đăng nguyên vẹn. Máy chủ đang chạy trả trang mới trong vòng 60 giây.\n'
    : `${faults.length} chỗ sai.\n`,
)
await payload.destroy()
process.exit(faults.length === 0 ? 0 : 1)
