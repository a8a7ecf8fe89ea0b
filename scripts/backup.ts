// npm run backup [-- FILE]: one archive of the newsroom, beside the running program. Default: DATA_DIR/backups/newsroom-TIME.tar.gz
import './sayRefusals'

import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeBackup } from '../src/backup/writeBackup'
import { config } from '../src/config'

const now = new Date().toISOString()
const [asked] = process.argv.slice(2)
const file = resolve(asked ?? join(config.dataDir, 'backups', `newsroom-${now.replace(/[:.]/g, '-')}.tar.gz`))
const { files } = await writeBackup({ settings: config, file, now })
console.log(
  `Đã sao lưu ${files.length} tệp vào ${file} (${statSync(file).size} byte). Hãy chép sang máy khác và giữ kín: trong đó có dữ liệu cá nhân.`,
)
