import { KINDS } from '../../../src/workflow/kinds'
import { addedWords } from './addedWords'
import { editionsOf } from './editionsOf'
import type { Told } from './oracle'
import type { Telling } from './runHistory'
import { isServed, visitReaders } from './visitReaders'
import { wordsIn } from './words'

interface Comparing {
  telling: Telling
  told: Told
  /** What may be seen of the other stories of the newsroom. */
  others: Iterable<Told>
}

/** After everything: what readers see is what the log says they may, no word more; and on the page, none less. */
export const compareWithReaders = async ({ telling, told, others }: Comparing): Promise<string[]> => {
  const { newsroom, storyKind, id, words } = telling
  const { port, store, payload } = newsroom
  const files = words.media.all.flatMap((file) => file.files)
  const publication = await store.byStory(id)
  const visit = await visitReaders({
    port,
    story: id,
    collection: KINDS[storyKind].collection,
    collections: payload.config.collections.map(({ slug }) => slug),
    editions: await editionsOf({ payload, story: id }),
    publication,
    files,
  })
  const faults = [...told.faults, ...visit.failures]
  const own = new Set(told.allowed)
  const allowed = new Set([...own, ...[...others].flatMap((story) => story.allowed)])
  for (const [word, path] of visit.seen) if (!allowed.has(word)) faults.push(`${word} is seen at ${path}`)
  for (const word of told.shown) if (!visit.ofStory.has(word)) faults.push(`${word} is missing from the page`)
  const added = addedWords({ publication, edition: told.liveBlocks })
  for (const word of added) faults.push(`${word} is shown, and is not in the edition`)
  const kept = told.isPublic ? [] : wordsIn(JSON.stringify(publication)).filter((word) => !own.has(word))
  for (const word of kept) faults.push(`${word} is kept for readers who have nothing`)
  for (const file of files) {
    const isThere = await isServed({ port, file })
    if (isThere !== told.files.includes(file)) faults.push(`${file} served: ${isThere}`)
  }
  return faults
}
