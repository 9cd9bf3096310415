/** The neighbours of a term as a small map, drawn when the site is built: boxes that lead on, and lines that say how. */
import type { TextFace } from '../diagram/measure/font-metrics.ts';
import { html, type Html } from '../html.ts';
import {
  boxWidth,
  centreWidth,
  layOutMap,
  mapWidth,
  type MapBand,
  type MapPart,
  type PlacedBand,
  type Place,
} from '../map/map-layout.ts';
import { titleToLines } from '../map/title-lines.ts';
import type { PlainTag } from '../tag.ts';

const flows = { before: 'in', after: 'out', related: 'none', problem: 'none' } as const;

type Kind = keyof typeof flows;

interface Neighbour {
  readonly title: string;
  readonly href: string;
}

export interface TermMapProps {
  readonly title: string;
  readonly bands: readonly { readonly kind: Kind; readonly nodes: readonly Neighbour[] }[];
  /** The map of the whole glossary. */
  readonly whole: string;
  readonly words: Readonly<Record<Kind | 'whole', string>>;
}

interface Band extends MapBand {
  readonly kind: Kind;
  readonly nodes: readonly Neighbour[];
}

/** As styles/map.css has them; it has the sizes of boxes too, which are the same on every page. */
const faces = {
  neighbour: { size: 14, weight: 500, italic: false },
  centre: { size: 15, weight: 700, italic: false },
} as const satisfies Readonly<Record<string, TextFace>>;

const lineHeight = 17;
const padding = 5;

/** Where a box stands, as an attribute; inside it, all is drawn from its own corner. That repeats, and so packs well. */
const at = ({ x, y }: Place): Html => html`transform="translate(${x} ${y})"`;

const drawBox = (title: string, width: number, face: TextFace): Html => {
  const { lines, isCut } = titleToLines(title, width - 2 * padding, face);
  const [first, second] = lines;
  const name = isCut && html`<title>${title}</title>`;
  const middle = width / 2;
  const rest = second && html`<tspan x="${middle}" dy="${lineHeight}">${second}</tspan>`;
  return html`<rect/><text x="${middle}" y="${rest ? 18 : 27}">${name}${first}${rest}</text>`;
};

const drawBand = ({ band, captionY, boxes, lines }: PlacedBand<Band>, words: TermMapProps['words']): Html => {
  const { kind, nodes } = band;
  const links = boxes.map((place, index) => {
    const { href, title } = nodes[index] ?? { href: '', title: '' };
    return html`<a href="${href}" ${at(place)}>${drawBox(title, boxWidth, faces.neighbour)}</a>`;
  });
  return html`<g class="${kind}"><path d="${lines}"/><text x="${mapWidth / 2}" y="${captionY}">${words[kind]}</text>${links}</g>`;
};

const drawPart = ({ height, before, centre, after, tie }: MapPart<Band>, { title, words }: TermMapProps): Html => {
  const draw = (bands: readonly PlacedBand<Band>[]): readonly Html[] => bands.map((band) => drawBand(band, words));
  const line = tie && html`<path class="tie" d="${tie}"/>`;
  const here = centre && html`<g class="here" ${at(centre)}>${drawBox(title, centreWidth, faces.centre)}</g>`;
  return html`<svg viewBox="0 0 ${mapWidth} ${height}">${line}${draw(before)}${here}${draw(after)}</svg>`;
};

export const termMap: PlainTag<TermMapProps> = (props) => {
  const bands = props.bands.map(({ kind, nodes }) => ({ kind, nodes, flow: flows[kind], size: nodes.length }));
  return html`<figure class="map">
    ${layOutMap(bands).map((part) => drawPart(part, props))}
    <figcaption><a href="${props.whole}">${props.words.whole}</a></figcaption>
  </figure>`;
};
