import { historySuite } from '../../support/histories/historySuite'

historySuite({ counts: { sqlite: 300, mongodb: 30 }, part: 0, of: 2 })
