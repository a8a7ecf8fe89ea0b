import { CRASH_POINTS } from '../../../src/actions/crashPoint'
import { deathsAt } from '../../support/killRounds'
import { killSuite } from '../../support/killSuite'
import { testEngine } from '../../support/openTestDatabase'

// Five at each point on SQLite, ten in all on MongoDB; tests/long kills more.
killSuite(
  testEngine === 'sqlite'
    ? deathsAt({ points: CRASH_POINTS, each: 5 })
    : deathsAt({ points: [...CRASH_POINTS, 'row_written', 'publication_written', 'mail_recorded'], each: 1 }),
)
