import { importManuscript } from '../import/importManuscript'
import { reportChanges } from '../import/reportChanges'
import { appendWords } from './appendWords'
import { expectSame, TourDifference } from './expect'
import type { Person } from './httpClient'
import type { NewsroomDesk } from './newsroomDesk'
import type { ReadersView } from './readersView'

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
  desk: NewsroomDesk
  readers: ReadersView
  countEvents: (story: string) => Promise<number>
  units: [string, string]
  section: string
  say: (line: string) => void
}

const DAY_MS = 86_400_000

/** Words that each edition adds, so that old and new can be told apart wherever readers look. */
const wordsFor = (mark: string) => ({
  wrong: `Chuyến đi thử ${mark}: con số trong đoạn này là bốn mươi hai.`,
  amended: `Chuyến đi thử ${mark}: con số trong đoạn này là bốn mươi ba.`,
  corrected: `Chuyến đi thử ${mark}: con số trong đoạn này là bốn mươi bốn.`,
})

/**
 * Walks a manuscript through everything that can happen to it, asserting after each step the story's states, its events, and what page
 * and feed say. @throws TourDifference at the first difference.
 */
export const walkManuscript = async (walk: Walk): Promise<void> => {
  const { file, bytes, cast, desk, readers, units, section, say } = walk
  const { reporter, deskEditor, chiefEditor, reviewer, otherReviewer } = cast
  const mark = Date.now().toString(36)
  const words = wordsFor(mark)
  const data = { bylines: [{ person: null, name: reporter.name }] }
  const imported = await importManuscript({ file, bytes, data, doors: desk.importDoors(reporter) })
  if (!imported.ok) throw new TourDifference(imported.messages.join(' '))
  const { id, manuscript } = imported
  const title = `${manuscript.title.slice(0, 200)} (thử ${mark})`
  const look = `/admin/collections/articles/${id}`
  let events = 1
  const step = async (person: Person, what: string): Promise<void> => {
    say(`  ${what.padEnd(58)} ${person.name.padEnd(22)} ${look}`)
    expectSame({ what: `số sự kiện sau “${what}”`, expected: events, found: await walk.countEvents(id) })
  }
  const act = async (input: Parameters<NewsroomDesk['act']>[0], what: string): Promise<void> => {
    await desk.act(input)
    events += 1
    await step(input.by, what)
  }
  const answer = async (input: Parameters<NewsroomDesk['answer']>[0], what: string) => {
    const counted = await desk.answer(input)
    events += 1
    await step(input.by, `${what} (${counted.judged} khẳng định, ${counted.standing} đứng vững)`)
    return counted
  }
  const save = (by: Person, from: string | null, to: string) =>
    desk.save({
      by,
      id,
      change: (text) => ({
        title,
        sapo: text.sapo || `Sapo của chuyến đi thử ${mark}.`,
        body: appendWords({ body: text.body, from, to }),
      }),
    })

  say(`${file}: “${manuscript.title}”`)
  for (const line of reportChanges(manuscript)) say(`  ${line}`)
  await step(reporter, 'nhập bản thảo')
  await save(reporter, null, words.wrong)
  await act({ by: reporter, id, action: 'submit', stage: 'desk_review', live: 'none' }, 'nộp cho ban biên tập')
  await act(
    {
      by: deskEditor,
      id,
      action: 'return_to_author',
      input: { reason: 'Cần đọc lại số liệu.' },
      stage: 'amends_needed',
      live: 'none',
    },
    'trả lại tác giả',
  )
  await act({ by: reporter, id, action: 'submit', stage: 'desk_review', live: 'none' }, 'nộp lại')
  await act(
    {
      by: deskEditor,
      id,
      action: 'place',
      input: { section, tags: ['chuyến đi thử'] },
      stage: 'desk_review',
      live: 'none',
    },
    'đặt chuyên mục',
  )
  const send = { units, workingDays: 2 }
  await act(
    { by: deskEditor, id, action: 'send_to_fact_check', input: send, stage: 'fact_check', live: 'none' },
    'gửi hai đơn vị thẩm tra',
  )
  const first = await answerWhenAsked(() =>
    answer({ by: reviewer, id, stage: 'fact_check' }, 'đơn vị thứ nhất xác nhận'),
  )
  await answer(
    {
      by: otherReviewer,
      id,
      objection: { about: 'bốn mươi hai', reason: 'Con số đúng là bốn mươi ba.' },
      stage: 'amends_needed',
    },
    'đơn vị thứ hai không đồng ý',
  )
  await readers.absent(title)
  await save(reporter, words.wrong, words.amended)
  await act({ by: reporter, id, action: 'submit', stage: 'desk_review', live: 'none' }, 'nộp bản đã sửa')
  await act(
    { by: deskEditor, id, action: 'send_to_fact_check', input: send, stage: 'fact_check', live: 'none' },
    'gửi thẩm tra bản thứ hai',
  )
  const second = await answerWhenAsked(() => answer({ by: reviewer, id, stage: 'fact_check' }, 'xác nhận bản thứ hai'))
  expectSame({ what: 'khẳng định phải đọc lại ở bản thứ hai', expected: 1, found: second.judged })
  expectSame({ what: 'kết luận đứng vững', expected: true, found: second.standing >= first.judged - 1 })
  await answer({ by: otherReviewer, id, stage: 'ready' }, 'đơn vị thứ hai xác nhận')
  const at = new Date(Date.now() + DAY_MS).toISOString()
  await act(
    { by: chiefEditor, id, action: 'schedule', input: { at }, stage: 'scheduled', live: 'none' },
    'xếp lịch đăng',
  )
  await readers.absent(title)
  await act(
    {
      by: deskEditor,
      id,
      action: 'recall',
      input: { reason: 'Đọc lại lần cuối.' },
      stage: 'amends_needed',
      live: 'none',
    },
    'rút về khỏi lịch',
  )
  await act({ by: reporter, id, action: 'submit', stage: 'desk_review', live: 'none' }, 'nộp lại nguyên văn')
  await act(
    {
      by: chiefEditor,
      id,
      action: 'clear_without_check',
      input: { ground: 'unchanged', reason: 'Nguyên văn bản đã thẩm tra.' },
      stage: 'ready',
      live: 'none',
    },
    'thông qua vì không đổi',
  )
  await act({ by: chiefEditor, id, action: 'publish', stage: 'settled', live: 'public' }, 'đăng')

  const path = await readers.addressOf(id)
  say(`  bạn đọc: ${path}`)
  await readers.page({ path, status: 200, there: [words.amended, 'Thẩm tra dữ kiện'], gone: [words.wrong] })
  await readers.feedItem({ path, there: [words.amended], gone: [words.wrong] })

  await act({ by: reporter, id, action: 'revise', stage: 'draft', live: 'public' }, 'mở bản sửa')
  await save(reporter, words.amended, words.corrected)
  await readers.page({ path, status: 200, there: [words.amended], gone: [words.corrected] })
  await act({ by: reporter, id, action: 'submit', stage: 'desk_review', live: 'public' }, 'nộp bản cải chính')
  await act(
    { by: deskEditor, id, action: 'send_to_fact_check', input: send, stage: 'fact_check', live: 'public' },
    'gửi thẩm tra bản cải chính',
  )
  await answerWhenAsked(() =>
    answer({ by: reviewer, id, stage: 'fact_check', live: 'public' }, 'xác nhận bản cải chính'),
  )
  await answer({ by: otherReviewer, id, stage: 'ready', live: 'public' }, 'đơn vị thứ hai xác nhận')
  const correction = {
    change: 'correction',
    item: manuscript.title.slice(0, 200),
    wrong: 'Bốn mươi ba.',
    right: 'Bốn mươi bốn.',
    apology: 'Toà soạn xin lỗi bạn đọc.',
  }
  await act(
    { by: chiefEditor, id, action: 'publish', input: correction, stage: 'settled', live: 'public' },
    'đăng cải chính',
  )
  await readers.page({
    path,
    status: 200,
    there: [words.corrected, 'Thông tin cải chính, xin lỗi', 'Toà soạn xin lỗi bạn đọc.'],
    gone: [words.amended],
  })
  await readers.feedItem({ path, there: [words.corrected], gone: [words.amended] })

  const notice = `Bài được gỡ để kiểm tra lại (${mark}).`
  await act(
    { by: chiefEditor, id, action: 'withdraw', input: { code: 'other', notice }, stage: 'settled', live: 'withdrawn' },
    'gỡ khỏi trang',
  )
  await readers.page({ path, status: 410, there: [notice], gone: [words.corrected, title] })
  await readers.feedItem({ path, there: [notice], gone: [words.corrected] })
  await act(
    {
      by: chiefEditor,
      id,
      action: 'reinstate',
      input: { reason: 'Đã kiểm tra, nội dung đúng.' },
      stage: 'settled',
      live: 'public',
    },
    'đăng lại',
  )
  await readers.page({ path, status: 200, there: [words.corrected], gone: [notice] })
  await readers.feedItem({ path, there: [words.corrected], gone: [] })
}

/** The unit sees its request once the relay has passed it on. */
const answerWhenAsked = async <T>(answer: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await answer()
    } catch (error) {
      if (attempt === 50 || !(error instanceof TourDifference) || !error.message.includes('không thấy yêu cầu'))
        throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
