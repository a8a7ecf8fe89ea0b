import type { StaffAnswer } from '../../staffClient'
import { press } from '../../storyClient'
import { OUTSIDER, REVIEWER_ONLY } from '../cast'
import { type Attack, type Attacking, choose, mustHide, mustRefuse, pathOf } from './attack'

const draftsOf = (attack: Attack): [string, ...string[]] => {
  const path = pathOf(attack)
  const hash = attack.row.edition ?? attack.row.liveEdition ?? 'none'
  return [path, `${path}?depth=1`, `${path}/erasable`, `/api/editions/${attack.id}:${hash}`]
}

/** Reads what is another's: the text, its frozen editions, and whatever a list gives. */
const readAsOther = (person: string): Attacking => {
  return async (attack) => {
    const path = pathOf(attack)
    const client = await attack.newsroom.directly(person)
    const what = `${person} reads another's text`
    const mine = draftsOf(attack).filter((one) => person === OUTSIDER || !one.endsWith('/erasable'))
    const one = await client.get(choose(mine as [string, ...string[]], attack.chance))
    const list = await client.get(`${path.slice(0, path.lastIndexOf('/'))}?limit=100`)
    return [...mustRefuse(what, one), ...mustHide(what, one), ...mustHide(`${what} in the list`, list)]
  }
}

const telling = /desk_review|fact_check|amends_needed|settled|meanwhile|savedBy/

/** Acts on a text that doesn't concern him, to learn from the refusal what became of it. */
const knock: Attacking = async (attack) => {
  const client = await attack.newsroom.directly(OUTSIDER)
  const moves = choose([0, Number(attack.row.moves)], attack.chance)
  const seen = await client.get(`${pathOf(attack)}/actions`)
  const body = { actionId: press(), moves, rev: 1 }
  const tried = await client.send('POST', `${pathOf(attack)}/actions/submit`, body)
  const what = 'whoever is not concerned acts'
  const isTold = ![403, 404].includes(tried.status) || telling.test(tried.text)
  return [
    ...mustRefuse(what, seen),
    ...mustHide(what, tried),
    ...(isTold ? [`${what}: ${tried.status} ${tried.text}`] : []),
  ]
}

/** Somebody who is asked, and reads no text, acts from an older text: he is told that it changed, not what it says. */
const askedAboutOlder: Attacking = async (attack) => {
  const { rev, moves } = attack.row
  const client = await attack.newsroom.directly(REVIEWER_ONLY)
  const body = { actionId: press(), moves, rev: Math.max(1, rev - 1) }
  const answer: StaffAnswer = await client.send('POST', `${pathOf(attack)}/actions/submit`, body)
  const what = 'a reviewer acts from an older text'
  return [...mustRefuse(what, answer), ...mustHide(what, answer)]
}

/** Ways to learn what is not one's own. */
export const CURIOSITY = {
  outsiderReads: readAsOther(OUTSIDER),
  reviewerReads: readAsOther(REVIEWER_ONLY),
  knock,
  askedAboutOlder,
}
