import type { Block } from '../editions/block'
import type { ClearanceGround } from '../workflow/clearanceGround'
import type { Kind } from '../workflow/kinds'

/**
 * One unit's part in the fact check of the edition that readers see. `at`: ISO instant of the answer. `reason`: the unit's own
 * words (objection, ground of declining). `decision`: why the newsroom published all the same (overrule, proceeding without
 * an answer), by unit as the table of moves demands.
 */
export interface PublishedCheck {
  unit: string
  outcome: 'confirmed' | 'objected' | 'declined' | 'unanswered'
  at: string | null
  reason: string | null
  decision: string | null
}

/**
 * On what ground the edition was cleared. `checkedEdition`: the edition that the units were asked about when it isn't the published
 * one (ground `unchanged`); null = the published one, or none was checked.
 */
export interface PublishedClearance {
  ground: ClearanceGround
  at: string
  reason: string | null
  checks: PublishedCheck[]
  checkedEdition: { hash: string; number: number } | null
}

/** A correction with the particulars the press law asks for (domain.md 2). */
export interface PublishedCorrection {
  at: string
  wrong: string
  right: string
  apology: string
  item: string
}

export interface PublishedNote {
  at: string
  note: string
}

/** A file that readers may fetch under /media/<file>; width and height in pixels, bytes as served. */
export interface PublishedFile {
  file: string
  type: string
  bytes: number
  width: number | null
  height: number | null
}

/**
 * What readers have of one story: the only thing that pages, feeds, sitemap, search and the content API are made of
 * (design: idea 3). All instants are ISO 8601 in UTC. A withdrawn publication keeps the notice and no word of the text.
 */
export interface Publication {
  story: string
  kind: Kind
  live: 'public' | 'withdrawn'
  /** The event that wrote this state; rises by every change and never falls. */
  seq: number
  path: string
  oldPaths: string[]
  section: { slug: string; label: string } | null
  tags: string[]
  /** The monthly special subject it belongs to, and the printed issue it stands in. */
  special: { id: string; label: string } | null
  printIssue: string | null
  order: number
  title: string
  edition: { hash: string; number: number; blocks: Block[] } | null
  firstPublishedAt: string
  /** Last change that a reader should know of: first publication, correction, update, reinstatement. */
  updatedAt: string
  /** Last change of any kind, withdrawals and minor ones included. */
  changedAt: string
  clearance: PublishedClearance | null
  corrections: PublishedCorrection[]
  updates: PublishedNote[]
  redactions: PublishedNote[]
  withdrawal: { at: string; code: string; notice: string } | null
  /** Files of the edition's media ids: every size of a picture (widest last), the clip, its poster and captions. */
  files: Record<string, PublishedFile[]>
}
