import { askReviewers } from '../../hooks/events/askReviewers'
import { eraseWords } from '../../hooks/events/eraseWords'
import { feedReaders } from '../../hooks/events/feedReaders'
import { indexStory } from '../../hooks/events/indexStory'
import { tellPeople } from '../../hooks/events/tellPeople'
import type { Projection } from './projection'

/** What follows every event, in this order: what must go goes first, then what readers see, then who is asked and told. */
export const PROJECTIONS: readonly Projection[] = [eraseWords, feedReaders, askReviewers, tellPeople, indexStory]
