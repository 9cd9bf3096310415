/** A drawn diagram, with its description and the same in words. A source that could not be drawn is shown as it is. */
import { html, raw, type Html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface DiagramProps {
  readonly source: string;
  readonly alt?: string;
  /** Accessible name of the frame. */
  readonly name: string;
  readonly asText: string;
}

const caption = (alt: string | undefined, asText: string, text: readonly string[]): Html | undefined => {
  if (!alt && text.length === 0) return undefined;
  return html`<figcaption>
    ${alt && html`<p data-field="diagram.alt">${alt}</p>`}${
      text.length > 0 &&
      html`<details>
        <summary>${asText}</summary>
        <ul>
          ${text.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>`
    }
  </figcaption>`;
};

export const diagram: Tag<DiagramProps> = ({ source, alt, name, asText }, context) => {
  const drawn = context.diagram(source);
  const picture = drawn ? raw(drawn.svg) : html`<pre><code>${source}</code></pre>`;
  return html`<figure class="diagram" ${drawn && html` data-type="${drawn.type}"`}>
    <div class="diagram-frame" tabindex="0" role="group" aria-label="${name}">${picture}</div>
    ${caption(alt, asText, drawn?.text ?? [])}
  </figure>`;
};
