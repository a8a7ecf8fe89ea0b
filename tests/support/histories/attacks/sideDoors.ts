import { CHIEFS } from '../cast'
import { freshWord } from '../words'
import { type Attack, type Attacking, choose, mustHide, mustRefuse, pathOf } from './attack'

type Door = [method: string, path: string, body?: object]

const doorsOf = (attack: Attack): [Door, ...Door[]] => {
  const path = pathOf(attack)
  const collection = path.slice(0, path.lastIndexOf('/'))
  const bulk = `${collection}?where[id][equals]=${attack.id}`
  const typed = { title: `Lén ${freshWord()}`, stage: 'ready', rev: attack.row.rev }
  return [
    ['PATCH', bulk, typed],
    ['PATCH', `${path}?draft=true`, { ...typed, rev: undefined, _status: 'published' }],
    ['DELETE', path],
    ['DELETE', bulk],
    ['POST', `${path}/duplicate`, {}],
    ['POST', `${collection}/versions/${attack.id}`, {}],
    ['POST', `${path}/actions/hold`, { actionId: 'press-of-nobody', moves: attack.row.moves }],
    ['PATCH', `/api/publications/${attack.id}`, { live: 'public', seq: 999_999 }],
    ['POST', '/api/publications', { id: attack.id, live: 'public' }],
    ['DELETE', `/api/stories/${attack.id}`],
    ['PATCH', `/api/editions/${attack.id}:${attack.row.edition ?? attack.row.liveEdition}`, { blocks: [] }],
    ['DELETE', `/api/events?where[story][equals]=${attack.id}`],
  ]
}

/** A chief editor, who may most, at every other door that could change a story. */
const sideDoor: Attacking = async (attack) => {
  const [method, path, body] = choose(doorsOf(attack), attack.chance)
  const client = await attack.newsroom.directly(choose(CHIEFS, attack.chance))
  const { status, text } = await client.send(method, path, body)
  // Payload has a door for versions even where there are none, and answers it with 500.
  return status >= 400 ? [] : [`${method} ${path}: ${status} ${text.slice(0, 200)}`]
}

const strangersDoors = (attack: Attack): [Door, ...Door[]] => {
  const path = pathOf(attack)
  const { moves, rev } = attack.row
  return [
    ['GET', path],
    ['GET', `${path}/actions`],
    ['GET', `${path}/erasable`],
    ['PATCH', path, { rev, title: `Lén ${freshWord()}` }],
    ['POST', `${path}/actions/publish`, { actionId: 'press-of-a-stranger', moves }],
    ['GET', '/api/media?limit=100'],
  ]
}

/** Somebody from the street, at the newsroom's own doors. */
const stranger: Attacking = async (attack) => {
  const [method, path, body] = choose(strangersDoors(attack), attack.chance)
  const answer = await attack.newsroom.stranger.send(method, path, body)
  const what = `a stranger at ${method} ${path}`
  return [...mustRefuse(what, answer), ...mustHide(what, answer)]
}

/** Doors through which nobody comes. */
export const SIDE_DOORS = { sideDoor, stranger }
