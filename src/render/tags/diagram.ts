/** A drawn diagram in a frame of its own, its description and the same in words; or why it could not be drawn. */
import { hashOf } from '../diagram/write/hash-of.ts';
import { html, raw, type Html } from '../html.ts';
import type { DiagramFault, DrawnDiagram, Tag } from '../tag.ts';
import { textList } from './text-list.ts';
import { ownValue } from '../../schema/own-value.ts';

export interface DiagramWords {
  /** Names of the kinds of diagrams by their types. */
  readonly types: Readonly<Record<string, string>>;
  /** Name of a kind that `types` does not have. */
  readonly name: string;
  readonly asText: string;
  readonly source: string;
  readonly fullSize: string;
  readonly close: string;
  readonly fault: string;
  /** `{line}` stands for its number. */
  readonly faultLine: string;
}

export interface DiagramProps {
  readonly source: string;
  readonly alt?: string;
  readonly words: DiagramWords;
  /** The source as a block of code, where readers may want it. */
  readonly shown?: Html;
}

/** Share of its natural width to which a picture may shrink before its frame scrolls: 16 px text stays above 11 px. */
const MIN_SCALE = 0.7;
/** Width, in px, that every screen can show. */
const ALWAYS_FITS = 270;

/** An empty picture as wide as the diagram must at least be: it holds the frame's content open. */
const spacer = (width: number): Html | undefined => {
  const least = Math.round(width * MIN_SCALE);
  return least > ALWAYS_FITS ? html`<svg width="${least}" height="0" aria-hidden="true"></svg>` : undefined;
};

const named = (svg: string, name: Html): Html =>
  raw(svg.replace(/^<svg xmlns="[^"]*"/, () => `<svg role="img" ${name.html}`));

const wordsOf = (asText: string, text: string): Html | undefined =>
  text === ''
    ? undefined
    : html`<details>
        <summary>${asText}</summary>
        <div data-field="diagram.text">${textList(text)}</div>
      </details>`;

const drawnFigure = (drawn: DrawnDiagram, { source, alt, words, shown }: DiagramProps): Html => {
  const id = `diagram-${hashOf(source)}`;
  const kind = ownValue(words.types, drawn.type) ?? words.name;
  const name = alt ? html`aria-labelledby="${id}-alt"` : html`aria-label="${drawn.title ?? kind}"`;
  return html`<figure class="diagram" id="${id}" data-type="${drawn.type}">
    <div class="diagram-frame" id="${id}-full" tabindex="0" role="group" aria-label="${kind}">
      <a class="diagram-close" href="#${id}">${words.close}</a>
      <div class="diagram-fit">${spacer(drawn.width)}${named(drawn.svg, name)}</div>
    </div>
    <figcaption>
      ${alt && html`<p id="${id}-alt" data-field="diagram.alt">${alt}</p>`}
      <a class="diagram-open" href="#${id}-full">${words.fullSize}</a>
      ${wordsOf(words.asText, drawn.text)}
      ${
        shown &&
        html`<details>
          <summary>${words.source}</summary>
          ${shown}
        </details>`
      }
    </figcaption>
  </figure>`;
};

/** The source, its faulty line marked. */
const sourceOf = (source: string, faulty: number | undefined): readonly Html[] =>
  source
    .split('\n')
    .map((line, index) => (index + 1 === faulty ? html`<mark>${line}</mark>${'\n'}` : html`${line}${'\n'}`));

const faultFigure = (fault: DiagramFault | undefined, { source, words }: DiagramProps): Html => {
  const line = fault?.line === undefined ? '' : words.faultLine.replace('{line}', () => String(fault.line));
  return html`<figure class="diagram">
    <div class="diagram-fault" role="note">
      <p>
        <strong>${words.fault}</strong> ${line} ${fault?.message}
      </p>
      <pre tabindex="0"><code>${sourceOf(source, fault?.line)}</code></pre>
    </div>
  </figure>`;
};

export const diagram: Tag<DiagramProps> = (props, context) => {
  const drawn = context.diagram(props.source);
  return drawn ? drawnFigure(drawn, props) : faultFigure(context.fault(props.source), props);
};
