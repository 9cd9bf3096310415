/** What a reader is asked about one term, and the answers, which open without a script. */
import { html, type Html } from '../html.ts';
import type { Links, RenderContext, Tag } from '../tag.ts';

export interface QuizProps {
  /** Slug of the term; also the anchor. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** All that is asked about one term. */
export const quiz: Tag<QuizProps> = ({ id, title, href, children }) =>
  html`<section class="quiz" aria-labelledby="${id}">
    <h2 id="${id}"><a href="${href}">${title}</a></h2>
    ${children}
  </section>`;

export interface AskProps {
  /** The question in words. */
  readonly question: string;
  /** What people say: inline Markdown. */
  readonly claim?: string;
  readonly links?: Links;
}

const said = ({ claim, links }: AskProps, { inline }: RenderContext): Html | undefined =>
  claim ? html`<p class="claim">${inline(claim, links)}</p>` : undefined;

/** A question; code that it is about follows it. */
export const ask: Tag<AskProps> = (props, context) =>
  html`${said(props, context)}
    <p class="ask">${props.question}</p>
    ${props.children}`;

export interface AnswerProps {
  /** Whose answer it is, for those who hear the page. */
  readonly title: string;
  readonly answer: string;
}

export const answer: Tag<AnswerProps> = ({ title, answer: word, children }) =>
  html`<details class="answer">
    <summary>${word}<span class="hidden">: ${title}</span></summary>
    <div class="answer-body">${children}</div>
  </details>`;
