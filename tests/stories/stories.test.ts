import { panelSuite } from '../support/panelSuite'
import { otherKinds } from './otherKinds'
import { wholeLife } from './wholeLife'

panelSuite('whole stories at the panel', (newsroom) => wholeLife({ newsroom, meanwhile: () => otherKinds(newsroom) }))
