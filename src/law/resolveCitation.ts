import type { Citation } from './Citation'
import { findLawDocuments } from './findLawDocuments'
import { followSuccession } from './followSuccession'
import { hasBegun, isInForce } from './isInForce'
import type { LawDocument, LawRegister } from './LawRegister'

export type CitationResolution =
  /** In force on the date; `amendedBy`: the amendments in force then, oldest first. */
  | { status: 'resolved'; document: LawDocument; amendedBy: LawDocument[] }
  | { status: 'ambiguous'; candidates: LawDocument[] }
  | { status: 'unknown'; reason: 'no-document' | 'relative' | 'not-in-register' }
  | { status: 'not-yet-in-force'; document: LawDocument; from: string | null }
  | {
      status: 'no-longer-in-force'
      /** The whole document ended, or only the cited article or clause of it. */
      scope: 'document' | 'provision'
      document: LawDocument
      /** The last ISO day of the document, or the first day without the provision; null when nobody has entered it. */
      until: string | null
      /** From the direct successor to those in force on the date; empty when none is known. */
      successors: LawDocument[]
      /** The article's successors by the reviewed maps; null when the way there isn't reviewed. */
      newArticles: string[] | null
    }

type Resolve = {
  citation: Pick<Citation, 'document' | 'article' | 'clauses' | 'relative'>
  register: LawRegister
  /** ISO day on which the citing text is read: a citation is right or wrong only on a date. */
  date: string
}

/**
 * What a citation means on a date: the document in force then, several possible ones, none known, or one that has ended with its
 * successor and, where somebody reviewed the map, the new article. Pure; the register is plain data. Source: R127, R130.
 */
export const resolveCitation = ({ citation, register, date }: Resolve): CitationResolution => {
  if (citation.relative) return { status: 'unknown', reason: 'relative' }
  if (citation.document === null) return { status: 'unknown', reason: 'no-document' }
  const candidates = findLawDocuments({ name: citation.document, register })
  if (candidates.length === 0) return { status: 'unknown', reason: 'not-in-register' }

  const begun = candidates.filter((document) => hasBegun({ document, date }))
  const current = begun.filter((document) => isInForce({ document, date }))
  const chosen =
    onlyOne(current) ??
    (current.length === 0 ? (lastOfLine({ begun, register, date }) ?? onlyOne(candidates)) : undefined)
  if (!chosen) return { status: 'ambiguous', candidates: current.length > 0 ? current : candidates }
  if (!hasBegun({ document: chosen, date })) {
    return { status: 'not-yet-in-force', document: chosen, from: chosen.inForceFrom }
  }
  return isInForce({ document: chosen, date })
    ? resolveProvision({ document: chosen, citation, register, date })
    : ended({ document: chosen, citation, register, date })
}

const onlyOne = (documents: readonly LawDocument[]): LawDocument | undefined =>
  documents.length === 1 ? documents[0] : undefined

type Line = { begun: readonly LawDocument[]; register: LawRegister; date: string }

/** Of documents that have all ended: the one that replaced all the others, such as the last law of that name. */
const lastOfLine = ({ begun, register, date }: Line): LawDocument | undefined =>
  begun.find((last) =>
    begun.every(
      (document) =>
        document === last || followSuccession({ document, article: null, register, date }).successors.includes(last),
    ),
  )

type Chosen = Resolve & { document: LawDocument }

const resolveProvision = ({ document, citation, register, date }: Chosen): CitationResolution => {
  const repealed = document.repealed.find(
    ({ article, clause, from }) =>
      from <= date && article === citation.article && (clause === undefined || citation.clauses.includes(clause)),
  )
  if (repealed) {
    const rest = { successors: [], newArticles: null }
    return { status: 'no-longer-in-force', scope: 'provision', document, until: repealed.from, ...rest }
  }
  const amendedBy = register.documents
    .filter((other) => other.amends.includes(document.id) && hasBegun({ document: other, date }))
    .sort((a, b) => (a.inForceFrom ?? '').localeCompare(b.inForceFrom ?? ''))
  return { status: 'resolved', document, amendedBy }
}

const ended = ({ document, citation, register, date }: Chosen): CitationResolution => ({
  status: 'no-longer-in-force',
  scope: 'document',
  document,
  until: document.inForceTo,
  ...followSuccession({ document, article: citation.article, register, date }),
})
