import { importManuscript } from '../../src/importing/importManuscript'
import { reportChanges } from '../import/reportChanges'
import { appendWords } from './appendWords'
import { expectSame, TourDifference } from './expect'
import type { Person } from './httpClient'
import { type StoryWalk, startWalk, type WalkTools } from './startWalk'

/** The people of the demo newsroom who walk a manuscript, each signed in as himself. */
export interface Cast {
  reporter: Person
  deskEditor: Person
  chiefEditor: Person
  reviewer: Person
  otherReviewer: Person
}

interface Walk {
  file: string
  bytes: Uint8Array
  cast: Cast
  tools: WalkTools
  units: [string, string]
  section: string
}

interface Imported {
  walk: StoryWalk
  cast: Cast
  tools: WalkTools
  id: string
  title: string
  mark: string
  words: ReturnType<typeof wordsFor>
  units: [string, string]
  section: string
  /** Saves the text with the paragraph `to` in the place of the one that says `from`. */
  save: (from: string | null, to: string) => Promise<void>
}

const DAY_MS = 86_400_000
const LONGEST_TITLE = 200

/** Words that each edition adds, so that old and new can be told apart wherever readers look. */
const wordsFor = (mark: string) => ({
  wrong: `Chuyến đi thử ${mark}: con số trong đoạn này là bốn mươi hai.`,
  amended: `Chuyến đi thử ${mark}: con số trong đoạn này là bốn mươi ba.`,
  corrected: `Chuyến đi thử ${mark}: con số trong đoạn này là bốn mươi bốn.`,
})

/** Walks a manuscript through everything that can happen to it, through the doors that its people use. @throws TourDifference at the first difference. */
export const walkManuscript = async (walk: Walk): Promise<void> => {
  const story = await bringIn(walk)
  const judged = await reachObjection(story)
  await reachSecondEdition({ story, judged })
  await schedule(story)
  const path = await publish(story)
  await correct({ story, path, judged })
  await withdrawAndReinstate({ story, path })
}

const bringIn = async ({ file, bytes, cast, tools, units, section }: Walk): Promise<Imported> => {
  const { reporter } = cast
  const { desk, say } = tools
  const mark = Date.now().toString(36)
  const data = { bylines: [{ person: null, name: reporter.name }] }
  const imported = await importManuscript({ file, bytes, data, doors: desk.importDoors(reporter) })
  if (!imported.ok) throw new TourDifference(imported.problems.map(({ message }) => message).join(' '))
  const { id, manuscript } = imported
  const title = `${manuscript.title.slice(0, LONGEST_TITLE)} (thử ${mark})`
  const walk = startWalk({ tools, id, title })
  const save = (from: string | null, to: string): Promise<void> =>
    desk.save({
      by: reporter,
      id,
      change: (text) => ({
        title,
        sapo: text.sapo || `Sapo của chuyến đi thử ${mark}.`,
        body: appendWords({ body: text.body, from, to }),
      }),
    })
  say(`${file}: “${manuscript.title}”`)
  for (const line of reportChanges(manuscript)) say(`  ${line}`)
  const { stage, live, moves } = await desk.viewStory({ by: reporter, id })
  const found = { stage, live, moves }
  expectSame({ what: 'bản vừa nhập', expected: { stage: 'draft', live: 'none', moves: 0 }, found })
  await walk.step({ by: reporter, what: 'nhập bản thảo' })
  return { walk, cast, tools, id, title, mark, words: wordsFor(mark), units, section, save }
}

/** Desk review, then a fact check by two units of which one objects. Answers how many claims a unit had to judge. */
const reachObjection = async ({ walk, cast, words, units, section, save }: Imported): Promise<number> => {
  const { reporter, deskEditor, reviewer, otherReviewer } = cast
  const { act, answer } = walk
  await save(null, words.wrong)
  await act({ what: 'nộp cho ban biên tập', by: reporter, action: 'submit', stage: 'desk_review' })
  await act({
    what: 'trả lại tác giả',
    by: deskEditor,
    action: 'return_to_author',
    input: { reason: 'Cần đọc lại số liệu.' },
    stage: 'amends_needed',
  })
  await act({ what: 'nộp lại', by: reporter, action: 'submit', stage: 'desk_review' })
  const place = { section, tags: ['chuyến đi thử'] }
  await act({ what: 'đặt chuyên mục', by: deskEditor, action: 'place', input: place, stage: 'desk_review' })
  await send({ walk, by: deskEditor, units, what: 'gửi hai đơn vị thẩm tra' })
  const first = await answer({ what: 'đơn vị thứ nhất xác nhận', by: reviewer, stage: 'fact_check' })
  const objection = { about: 'bốn mươi hai', reason: 'Con số đúng là bốn mươi ba.' }
  await answer({ what: 'đơn vị thứ hai không đồng ý', by: otherReviewer, objection, stage: 'amends_needed' })
  return first.judged
}

interface Send {
  walk: StoryWalk
  by: Person
  units: [string, string]
  what: string
}

const send = ({ walk, by, units, what }: Send): Promise<void> =>
  walk.act({ what, by, action: 'send_to_fact_check', input: { units, workingDays: 2 }, stage: 'fact_check' })

/** Amends, and a second edition of which only the amended paragraph is judged again: the other verdicts stand. */
const reachSecondEdition = async ({ story, judged }: { story: Imported; judged: number }): Promise<void> => {
  const { walk, cast, words, units, save } = story
  const { reporter, deskEditor, reviewer, otherReviewer } = cast
  await save(words.wrong, words.amended)
  await walk.act({ what: 'nộp bản đã sửa', by: reporter, action: 'submit', stage: 'desk_review' })
  await send({ walk, by: deskEditor, units, what: 'gửi thẩm tra bản thứ hai' })
  const first = await walk.answer({ what: 'đơn vị thứ nhất xác nhận bản thứ hai', by: reviewer, stage: 'fact_check' })
  expectOnlyChanged({ judged, found: first })
  const other = await walk.answer({ what: 'đơn vị thứ hai xác nhận bản thứ hai', by: otherReviewer, stage: 'ready' })
  expectOnlyChanged({ judged, found: other })
}

/** Of an edition that differs in one paragraph a unit judges that one; `judged`: how many claims it judged of the first. */
const expectOnlyChanged = ({
  judged,
  found,
}: {
  judged: number
  found: { judged: number; standing: number }
}): void => {
  expectSame({ what: 'số khẳng định phải đọc lại ở bản mới', expected: 1, found: found.judged })
  expectSame({ what: 'kết luận đứng vững', expected: true, found: found.standing >= judged - 1 })
}

const schedule = async ({ walk, cast }: Imported): Promise<void> => {
  const { reporter, deskEditor, chiefEditor } = cast
  const at = new Date(Date.now() + DAY_MS).toISOString()
  await walk.act({ what: 'xếp lịch đăng', by: chiefEditor, action: 'schedule', input: { at }, stage: 'scheduled' })
  await walk.act({
    what: 'rút về khỏi lịch',
    by: deskEditor,
    action: 'recall',
    input: { reason: 'Đọc lại lần cuối.' },
    stage: 'amends_needed',
  })
  await walk.act({ what: 'nộp lại nguyên văn', by: reporter, action: 'submit', stage: 'desk_review' })
  await walk.act({
    what: 'thông qua: không đổi so với bản đã thẩm tra',
    by: chiefEditor,
    action: 'clear_without_check',
    input: { ground: 'unchanged', reason: 'Nguyên văn bản đã thẩm tra.' },
    stage: 'ready',
  })
}

const publish = async ({ walk, cast, tools, id, words }: Imported): Promise<string> => {
  let path = ''
  await walk.act({
    what: 'đăng',
    by: cast.chiefEditor,
    action: 'publish',
    stage: 'settled',
    readersFind: async () => {
      path = await tools.readers.addressOf(id)
      return { has: 'page', path, there: [words.amended], gone: [words.wrong], onPage: ['Thẩm tra dữ kiện'] }
    },
  })
  return path
}

interface OnSite {
  story: Imported
  path: string
}

const correct = async ({ story, path, judged }: OnSite & { judged: number }): Promise<void> => {
  const { walk, cast, words, units, title, save } = story
  const { reporter, deskEditor, chiefEditor, reviewer, otherReviewer } = cast
  await walk.act({ what: 'mở bản sửa', by: reporter, action: 'revise', stage: 'draft' })
  await save(words.amended, words.corrected)
  await walk.act({ what: 'nộp bản cải chính', by: reporter, action: 'submit', stage: 'desk_review' })
  await send({ walk, by: deskEditor, units, what: 'gửi thẩm tra bản cải chính' })
  const first = await walk.answer({ what: 'đơn vị thứ nhất xác nhận bản cải chính', by: reviewer, stage: 'fact_check' })
  expectOnlyChanged({ judged, found: first })
  const other = await walk.answer({ what: 'đơn vị thứ hai xác nhận bản cải chính', by: otherReviewer, stage: 'ready' })
  expectOnlyChanged({ judged, found: other })
  const apology = 'Toà soạn xin lỗi bạn đọc.'
  await walk.act({
    what: 'đăng cải chính',
    by: chiefEditor,
    action: 'publish',
    input: { change: 'correction', item: title, wrong: 'Bốn mươi ba.', right: 'Bốn mươi bốn.', apology },
    stage: 'settled',
    readersFind: async () => ({
      has: 'page',
      path,
      there: [words.corrected],
      gone: [words.amended],
      onPage: ['Thông tin cải chính, xin lỗi', apology],
    }),
  })
}

const withdrawAndReinstate = async ({ story, path }: OnSite): Promise<void> => {
  const { walk, cast, words, mark } = story
  const { chiefEditor } = cast
  const notice = `Bài được gỡ để kiểm tra lại (${mark}).`
  await walk.act({
    what: 'gỡ khỏi trang',
    by: chiefEditor,
    action: 'withdraw',
    input: { code: 'other', notice },
    stage: 'settled',
    readersFind: async () => ({ has: 'notice', path, there: [notice], gone: [words.corrected] }),
  })
  await walk.act({
    what: 'đăng lại',
    by: chiefEditor,
    action: 'reinstate',
    input: { reason: 'Đã kiểm tra, nội dung đúng.' },
    stage: 'settled',
    readersFind: async () => ({ has: 'page', path, there: [words.corrected], gone: [notice] }),
  })
}
