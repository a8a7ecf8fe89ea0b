import type { StoryRow } from '../../../../src/actions/storyRow'
import { compareAndSet } from '../../../../src/database/compareAndSet'
import { findRow } from '../../../../src/database/findRow'
import { writeOverOlder } from '../../../../src/database/writeOverOlder'
import type { PublicationRow } from '../../../../src/publishing/publicationRow'
import { KINDS } from '../../../../src/workflow/kinds'
import { press } from '../../storyClient'
import { CHIEFS } from '../cast'
import { type Attack, type Attacking, pathOf } from './attack'

/** A press whose answer got lost is sent again: it succeeds and does nothing more. */
const again: Attacking = async ({ newsroom, evidence }) => {
  const last = evidence.presses.at(-1)
  if (!last) return []
  const answer = await (await newsroom.directly(last.by)).send('POST', last.path, last.body)
  return answer.status === 200 ? [] : [`a press sent again: ${answer.status} ${answer.text.slice(0, 200)}`]
}

/** A machine slept between reading the log and writing what readers have, and writes it now. */
const sleeper: Attacking = async ({ newsroom, id, memory }) => {
  const { payload } = newsroom
  const there = await findRow<PublicationRow>({ payload, collection: 'publications', where: { id: { equals: id } } })
  if (!there) return []
  memory.asleep ??= there
  const { createdAt: _made, updatedAt: _changed, ...data } = memory.asleep
  const isWritten = await writeOverOlder({ payload, collection: 'publications', data: data as PublicationRow })
  return isWritten ? ['a late machine wrote over what readers have'] : []
}

const publishAsChiefs = async (attack: Attack): Promise<number[]> => {
  const statuses: number[] = []
  for (const by of CHIEFS) {
    const client = await attack.newsroom.directly(by)
    const body = { actionId: press(), moves: attack.row.moves, change: 'update', note: 'Cập nhật.' }
    statuses.push((await client.send('POST', `${pathOf(attack)}/actions/publish`, body)).status)
  }
  return statuses
}

/** Whether the text is cleared and not yet out. */
export const isDecided = ({ stage }: StoryRow): boolean => stage === 'ready' || stage === 'scheduled'

/** The row's clearance names another edition, whoever did that: it goes out in nobody's name. */
const damagedRow: Attacking = async (attack) => {
  const { newsroom, row, id, kind } = attack
  const cleared = row.cleared as StoryRow | null
  if (!cleared) return []
  const write = (edition: unknown) =>
    compareAndSet({
      payload: newsroom.payload,
      collection: KINDS[kind].collection,
      id,
      rev: row.rev,
      set: { cleared: { ...cleared, edition } },
      bump: false,
    })
  await write('f'.repeat(64))
  const statuses = await publishAsChiefs(attack)
  await write(cleared.edition)
  return statuses.includes(200) ? ['an edition went out that the clearance does not name'] : []
}

/** What happens to networks, machines and disks. The row must be nobody else's meanwhile for `ALONE`. */
export const ACCIDENTS = { again, sleeper, damagedRow }
export const ALONE: readonly string[] = ['damagedRow']
