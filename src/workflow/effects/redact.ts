import type { Effect } from './outcome'

/** Takes blocks and names from the live edition; hashes stay those of the checked text (design: redact). */
export const redact: Effect<'redact'> = ({ story, facts, input, texts }) => {
  const redaction = { blocks: input.blocks ?? [], names: texts.names ?? null, at: facts.now }
  return {
    stage: story.stage,
    set: { redactions: [...story.redactions, redaction] },
    data: { edition: story.liveEdition, blocks: redaction.blocks, names: redaction.names, reason: texts.reason },
  }
}
