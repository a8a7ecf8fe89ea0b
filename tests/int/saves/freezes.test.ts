import { freezeSuite } from '../../support/freezeSuite'
import { testEngine } from '../../support/openTestDatabase'

// The MongoDB of the tests is many times slower: there, all 200 are run by `npm run test:long`.
freezeSuite({ rounds: testEngine === 'sqlite' ? 200 : 60 })
