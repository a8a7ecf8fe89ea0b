import { expectSame, TourDifference } from './expect'
import type { Person } from './httpClient'
import type { NewsroomDesk } from './newsroomDesk'
import type { ReadersView } from './readersView'

/** What readers must find of a story: nothing at all, or its page and feed item with these words and without those. */
export type Readers =
  | { has: 'nothing'; title: string }
  | {
      has: 'page' | 'notice'
      path: string
      there: string[]
      gone: string[]
      /** Words of the page that the feed item doesn't carry: who checked it, the record of a correction. */
      onPage?: string[]
    }

export interface WalkTools {
  desk: NewsroomDesk
  readers: ReadersView
  /** The actions of a story in the log, oldest first, once the relay has logged as many as named. */
  loggedActions: (asked: { story: string; count: number }) => Promise<string[]>
  say: (line: string) => void
}

type ActInput = Omit<Parameters<NewsroomDesk['act']>[0], 'id' | 'live'>
type AnswerInput = Omit<Parameters<NewsroomDesk['answer']>[0], 'id' | 'live'>

const WIDTHS = { what: 68, person: 16 }
const ASK_AGAIN_MS = 100
const MOST_ASKS = 100
const STATUS = { page: 200, notice: 410 } as const
const LIVE = { nothing: 'none', page: 'public', notice: 'withdrawn' } as const
/** Actions that change what readers have; every other one must leave the live state alone. */
const LIVE_AFTER: Readonly<Record<string, string>> = { publish: 'public', withdraw: 'withdrawn', reinstate: 'public' }

/**
 * The steps of one story. After each one its stage, live state and log are compared, and so is what readers find: page and feed item, or
 * nothing at all; then it is said with its person and the address to look at. @throws TourDifference
 */
export const startWalk = ({ tools, id, title }: { tools: WalkTools; id: string; title: string }) => {
  const { desk, readers, say } = tools
  const logged = ['create']
  let found: Readers = { has: 'nothing', title }

  const look = async (): Promise<void> => {
    if (found.has === 'nothing') return readers.absent(found.title)
    const { path, there, gone, onPage = [] } = found
    await readers.page({ path, status: STATUS[found.has], there: [...there, ...onPage], gone })
    await readers.feedItem({ path, there, gone })
  }

  /** `onSite`: the address to look at is the readers' page, else the panel's. */
  const step = async ({ by, what, onSite = false }: { by: Person; what: string; onSite?: boolean }): Promise<void> => {
    const actions = await tools.loggedActions({ story: id, count: logged.length })
    expectSame({ what: `sự kiện trong nhật ký sau “${what}”`, expected: logged, found: actions })
    await look()
    const address = onSite && found.has !== 'nothing' ? found.path : `/admin/collections/articles/${id}`
    say(`  ${what.padEnd(WIDTHS.what)}  ${by.name.padEnd(WIDTHS.person)}  ${readers.origin}${address}`)
  }

  /** Takes an action; `readersFind` says what readers find from now on, when that changes. */
  const act = async ({
    what,
    readersFind,
    ...input
  }: ActInput & { what: string; readersFind?: () => Promise<Readers> }) => {
    await desk.act({ ...input, id, live: LIVE_AFTER[input.action] ?? LIVE[found.has] })
    logged.push(input.action)
    if (readersFind) found = await readersFind()
    await step({ by: input.by, what, onSite: readersFind !== undefined })
  }

  /** A unit's answer, as soon as the relay has passed the request on to it. Answers how many claims it had to judge. */
  const answer = async ({ what, ...input }: AnswerInput & { what: string }) => {
    const counted = await whenAsked(() => desk.answer({ ...input, id, live: LIVE[found.has] }))
    logged.push('answer_fact_check')
    await step({
      by: input.by,
      what: `${what} (đọc ${counted.judged}, giữ kết luận cũ ${counted.standing})`,
    })
    return counted
  }

  return { step, act, answer }
}

export type StoryWalk = ReturnType<typeof startWalk>

const whenAsked = async <T>(answer: () => Promise<T | null>): Promise<T> => {
  for (let attempt = 0; attempt < MOST_ASKS; attempt += 1) {
    const answered = await answer()
    if (answered !== null) return answered
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  throw new TourDifference('đơn vị không thấy yêu cầu thẩm tra nào đang mở')
}
