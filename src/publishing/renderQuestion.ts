import { type Html, html } from './html'

/** Answers a reader's question, paragraph by paragraph, and the heading of the answer below it; false when nobody asked. */
export const renderQuestion = (question: string | null): Html | false =>
  question !== null &&
  html`<section class="question"><h2>Câu hỏi</h2>${question
    .split(/\n+/)
    .map((line) => html`<p>${line}</p>`)}</section><h2 class="answer">Trả lời</h2>`
