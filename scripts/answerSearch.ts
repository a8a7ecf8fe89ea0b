import type { TitleIndex } from '../src/text/search/TitleIndex'
import { searchTitles } from '../src/text/searchTitles'
import type { JsonLine } from './JsonLine'
import { LineError } from './LineError'
import { readString } from './readString'

type Titles = { titles: readonly string[]; index: TitleIndex }

/** Answers a line `{query, prefix?}` with `{titles}`, as they stand in the list. Throws a LineError for another kind of line. */
export const answerSearch =
  ({ titles, index }: Titles) =>
  (line: JsonLine): { titles: string[] } => {
    const { prefix = false } = line
    if (typeof prefix !== 'boolean') {
      throw new LineError({
        code: 'field_not_boolean',
        message: 'Trường “prefix” phải là true hoặc false. Hãy sửa rồi gửi lại dòng.',
      })
    }
    const places = searchTitles({ index, query: readString({ line, field: 'query' }), prefix })
    return { titles: places.flatMap((place) => titles[place] ?? []) }
  }
