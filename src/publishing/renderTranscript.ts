import { type Html, html } from './html'

/** Answers the words spoken in a clip, one paragraph a cue group; null when there are none. */
export const renderTranscript = (cues: readonly string[]): Html | null =>
  cues.length === 0
    ? null
    : html`<section class="transcript"><h2>Lời trong clip</h2>${cues.map((cue) => html`<p>${cue}</p>`)}</section>`
