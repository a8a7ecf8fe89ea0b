// npm run migrate: brings the database to this version of the program. On MongoDB once, before the machines are restarted one by one;
// on SQLite "npm start" does it by itself.
import './sayRefusals'

import { config as settings } from '../src/config'
import { migrateDatabase } from '../src/database/migrateDatabase'
import payloadConfig from '../src/payload.config'

const ran = await migrateDatabase({ payload: payloadConfig, database: settings.database })
console.log(ran.length > 0 ? `Đã nâng cấp cơ sở dữ liệu: ${ran.join(', ')}.` : 'Cơ sở dữ liệu đã đúng phiên bản.')
process.exit(0)
