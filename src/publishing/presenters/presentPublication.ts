import { coverOf } from '../coverOf'
import type { Publication, PublishedFile } from '../publication'
import { readStory } from '../readStory'
import { mediaUrl } from '../renderImage'
import type { SiteFrame } from '../siteFrame'
import { withdrawnText } from '../withdrawnText'
import { presentBlock } from './presentBlock'

interface PresentInput {
  publication: Publication
  site: SiteFrame
}

const presentFile = ({ file, site }: { file: PublishedFile; site: SiteFrame }) => ({
  url: mediaUrl({ file, base: site.url }),
  type: file.type,
  bytes: file.bytes,
  width: file.width,
  height: file.height,
})

const presentIdentity = ({ publication, site }: PresentInput) => ({
  story: publication.story,
  kind: publication.kind,
  live: publication.live,
  seq: publication.seq,
  url: site.url + publication.path,
  firstPublishedAt: publication.firstPublishedAt,
  changedAt: publication.changedAt,
})

const presentWithdrawn = (input: PresentInput) => {
  const { heading, notice, at } = withdrawnText(input.publication)
  return {
    ...presentIdentity(input),
    title: heading,
    withdrawal: { at, code: input.publication.withdrawal?.code ?? null, notice },
  }
}

/** Answers a publication in a list of the content API: fields by name, never a spread document; a withdrawn one only its notice. */
export const presentListedPublication = (input: PresentInput) => {
  const { publication, site } = input
  if (publication.live === 'withdrawn') return presentWithdrawn(input)
  const parts = readStory(publication)
  return {
    ...presentIdentity(input),
    title: publication.title,
    summary: parts.summary,
    authors: parts.bylines,
    section: publication.section && { slug: publication.section.slug, label: publication.section.label },
    tags: publication.tags,
    updatedAt: publication.updatedAt,
    edition: publication.edition && { hash: publication.edition.hash, number: publication.edition.number },
    clearance: publication.clearance && { ground: publication.clearance.ground, at: publication.clearance.at },
    cover: (coverOf(publication)?.files ?? []).map((file) => presentFile({ file, site })),
  }
}

const presentClearance = ({ clearance }: Publication) =>
  clearance && {
    ground: clearance.ground,
    at: clearance.at,
    reason: clearance.reason,
    checkedEdition: clearance.checkedEdition && {
      hash: clearance.checkedEdition.hash,
      number: clearance.checkedEdition.number,
    },
    checks: clearance.checks.map(({ unit, outcome, at, reason, decision }) => ({
      unit,
      outcome,
      at,
      reason,
      decision,
    })),
  }

/** Answers a publication in full: the edition's blocks, every public mark, the files. The same allow-list way. */
export const presentPublication = (input: PresentInput) => {
  const { publication, site } = input
  if (publication.live === 'withdrawn') return presentWithdrawn(input)
  return {
    ...presentListedPublication(input),
    edition: publication.edition && {
      hash: publication.edition.hash,
      number: publication.edition.number,
      blocks: publication.edition.blocks.map(presentBlock),
    },
    clearance: presentClearance(publication),
    // Publications written before these were kept have neither.
    special: publication.special ? { id: publication.special.id, label: publication.special.label } : null,
    printIssue: publication.printIssue ?? null,
    corrections: publication.corrections.map(({ at, wrong, right, apology, item }) => ({
      at,
      wrong,
      right,
      apology,
      item,
    })),
    updates: publication.updates.map(({ at, note }) => ({ at, note })),
    redactions: publication.redactions.map(({ at, note }) => ({ at, note })),
    files: Object.fromEntries(
      Object.entries(publication.files).map(([id, files]) => [id, files.map((file) => presentFile({ file, site }))]),
    ),
  }
}
