import { historySuite } from '../../support/histories/historySuite'

historySuite({ counts: { sqlite: 300, mongodb: 30 }, part: 1, of: 2 })
