import { isInForce } from './isInForce'
import type { LawDocument, LawRegister } from './LawRegister'

type Succession = { document: LawDocument; article: string | null; register: LawRegister; date: string }

/**
 * The documents that took a document's place, step by step up to those in force on an ISO day, and the articles that correspond to
 * `article` there. `newArticles` is null for no article and as soon as one step has no reviewed map or the map lacks the article.
 * A circle in the register's data ends the walk. Sources: R063, R127, R130.
 */
export const followSuccession = ({ document, article, register, date }: Succession) => {
  const successors: LawDocument[] = []
  let step = { from: [document], articles: article === null ? null : [article] }
  while (step.from.length > 0) {
    const next = register.documents.filter(
      (candidate) =>
        candidate !== document &&
        !successors.includes(candidate) &&
        step.from.some(({ replacedBy }) => replacedBy.includes(candidate.id)),
    )
    successors.push(...next)
    if (next.length === 0) break
    const articles = mapArticles({ from: step.from, to: next, articles: step.articles, register })
    if (next.some((candidate) => isInForce({ document: candidate, date }))) return { successors, newArticles: articles }
    step = { from: next, articles }
  }
  return { successors, newArticles: null }
}

type Mapping = { from: LawDocument[]; to: LawDocument[]; articles: string[] | null; register: LawRegister }

const mapArticles = ({ from, to, articles, register }: Mapping): string[] | null => {
  const ids = (documents: LawDocument[]): Set<string> => new Set(documents.map(({ id }) => id))
  const [sources, targets] = [ids(from), ids(to)]
  const maps = register.articleMaps.filter((map) => map.reviewed && sources.has(map.from) && targets.has(map.to))
  const mapped = articles?.map((article) => maps.flatMap((map) => map.articles[article] ?? []))
  return mapped?.every((found) => found.length > 0) ? [...new Set(mapped.flat())] : null
}
