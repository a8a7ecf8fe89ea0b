import type { DemoStory } from './demoStory'
import { complaintAddress } from './stories/answers/complaintAddress'
import { debtCollectors } from './stories/answers/debtCollectors'
import { enforcementAgent } from './stories/answers/enforcementAgent'
import { jointProperty } from './stories/answers/jointProperty'
import { limitationPeriod } from './stories/answers/limitationPeriod'
import { payingVoluntarily } from './stories/answers/payingVoluntarily'
import { threeDecisions } from './stories/answers/threeDecisions'
import { whereToFile } from './stories/answers/whereToFile'
import { withoutMeans } from './stories/answers/withoutMeans'
import { administrativeMonitoring } from './stories/articles/administrativeMonitoring'
import { assetRecovery } from './stories/articles/assetRecovery'
import { auctionDay } from './stories/articles/auctionDay'
import { badDebt } from './stories/articles/badDebt'
import { citizenReception } from './stories/articles/citizenReception'
import { closingConference } from './stories/articles/closingConference'
import { digitalFile } from './stories/articles/digitalFile'
import { highlandTeam } from './stories/articles/highlandTeam'
import { initiativeNotebook } from './stories/articles/initiativeNotebook'
import { keyHandedOver } from './stories/articles/keyHandedOver'
import { newLaw } from './stories/articles/newLaw'
import { threeWayCoordination } from './stories/articles/threeWayCoordination'
import { traditionalDay } from './stories/articles/traditionalDay'
import { unansweredLetter } from './stories/articles/unansweredLetter'
import { beforeCoercion } from './stories/clips/beforeCoercion'
import { dayAtTheOffice } from './stories/clips/dayAtTheOffice'
import { threeSteps } from './stories/clips/threeSteps'
import { aboutTheColumn } from './stories/pages/aboutTheColumn'
import { correctionsPolicy } from './stories/pages/correctionsPolicy'
import { columnOpens } from './stories/releases/columnOpens'
import { fakeMessages } from './stories/releases/fakeMessages'

/** Every text of the demo newsroom, kind by kind. */
export const STORIES: DemoStory[] = [
  traditionalDay,
  newLaw,
  digitalFile,
  keyHandedOver,
  threeWayCoordination,
  badDebt,
  highlandTeam,
  citizenReception,
  administrativeMonitoring,
  assetRecovery,
  closingConference,
  initiativeNotebook,
  auctionDay,
  unansweredLetter,
  limitationPeriod,
  whereToFile,
  payingVoluntarily,
  withoutMeans,
  jointProperty,
  threeDecisions,
  complaintAddress,
  enforcementAgent,
  debtCollectors,
  threeSteps,
  dayAtTheOffice,
  beforeCoercion,
  columnOpens,
  fakeMessages,
  aboutTheColumn,
  correctionsPolicy,
]
