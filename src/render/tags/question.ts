/** A question and its answer. */
import { html } from '../html.ts';
import type { PlainTag } from '../tag.ts';

export interface QuestionProps {
  readonly id: string;
  readonly title: string;
  /** Accessible name of the link to the question itself. */
  readonly link?: string;
}

export const question: PlainTag<QuestionProps> = ({ id, title, link, children }) =>
  html`<section class="question" aria-labelledby="${id}">
    <div class="heading">
      <h3 id="${id}">${title}</h3>
      <a class="anchor" href="#${id}" aria-label="${link ?? title}"></a>
    </div>
    <div class="prose">${children}</div>
  </section>`;
