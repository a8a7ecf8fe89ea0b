// npm run restore -- FILE: puts a backup into the empty place that the settings name, brings it to this
// version and verifies the log.
import './sayRefusals'

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { restoreBackup } from '../src/backup/restoreBackup'
import { config } from '../src/config'

const [file] = process.argv.slice(2)
if (!file) {
  process.stderr.write('Cách dùng: npm run restore -- TỆP_SAO_LƯU.tar.gz\n')
  process.exit(2)
}
const { madeAt, engine, files } = await restoreBackup({ settings: config, file: resolve(file) })
console.log(
  `Đã khôi phục ${files.length} tệp của bản sao lưu lúc ${madeAt} (${engine}). Đang đưa về phiên bản này và kiểm tra sổ sự kiện…`,
)
const run = (command: string) => spawnSync('npm', ['run', '--silent', command], { stdio: 'inherit' }).status ?? 1
// What an older version backed up comes back as it was; the place is nobody else's yet.
process.exitCode = run('migrate') || run('verify-log')
