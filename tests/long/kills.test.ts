import { CRASH_POINTS } from '../../src/actions/crashPoint'
import { deathsAt } from '../support/killRounds'
import { killSuite } from '../support/killSuite'
import { testEngine } from '../support/openTestDatabase'

killSuite(deathsAt({ points: CRASH_POINTS, each: testEngine === 'sqlite' ? 12 : 4 }))
