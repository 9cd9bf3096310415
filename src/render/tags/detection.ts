/** How occurrences are found: by tools, by their rules, by what to look for. */
import { html, type Html } from '../html.ts';
import { outwardLink } from '../outward.ts';
import type { Links, Tag } from '../tag.ts';

interface Tool {
  readonly name: string;
  readonly rules?: readonly string[];
  readonly url?: string;
}

export interface DetectionProps {
  readonly auto?: { readonly level: string; readonly label: string };
  readonly hints?: readonly string[];
  readonly links?: Links;
  readonly tools?: readonly Tool[];
  readonly words: { readonly auto: string; readonly hints: string; readonly tools: string };
}

const drawTool = ({ name, rules = [], url }: Tool): Html =>
  html`<li>
    ${url ? outwardLink(url, name) : html`<b>${name}</b>`}${rules.map((rule) => html` <code>${rule}</code>`)}
  </li>`;

export const detection: Tag<DetectionProps> = ({ auto, hints, links, tools, words }, { inline }) =>
  html`<dl class="rows">
    ${
      auto &&
      html`<div>
        <dt>${words.auto}</dt>
        <dd data-field="detection.auto_detectable" data-value="${auto.level}">${auto.label}</dd>
      </div>`
    }${
      tools &&
      html`<div>
        <dt>${words.tools}</dt>
        <dd>
          <ul class="tools" data-field="detection.tools">
            ${tools.map(drawTool)}
          </ul>
        </dd>
      </div>`
    }${
      hints &&
      html`<div>
        <dt>${words.hints}</dt>
        <dd>
          <ul class="items" data-field="detection.hints">
            ${hints.map((hint) => html`<li>${inline(hint, links)}</li>`)}
          </ul>
        </dd>
      </div>`
    }
  </dl>`;
