import { freezeSuite } from '../support/freezeSuite'

freezeSuite({ rounds: 200 })
