import { freezeSuite } from '../../support/freezeSuite'
import { testEngine } from '../../support/openTestDatabase'

// Two hundred on both databases; those on MongoDB, whose test server is slow, in tests/long.
freezeSuite({ rounds: testEngine === 'sqlite' ? 200 : 50 })
