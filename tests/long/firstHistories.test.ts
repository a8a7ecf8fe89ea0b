import { historySuite } from '../support/histories/historySuite'

historySuite({ counts: { sqlite: 2000, mongodb: 200 }, part: 0, of: 2 })
