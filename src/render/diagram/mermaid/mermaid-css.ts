/**
 * Rules added to Mermaid's own: sizes and weights no setting reaches. They count for measuring, so both ends stay in
 * step.
 */
import { lightOf } from '../colour/tokens.ts';

const RULES = [
  '.cluster-label{font-weight:600}',
  '.edgeTerminals{font-size:13px}',
  'code{font:inherit}',
  // Drawn by hand: arrows of block diagrams are not, and get no colour from Mermaid.
  `.rough-node>polygon.label-container{fill:${lightOf('node-fill')};stroke:${lightOf('node-stroke')}}`,
  // Kanban: columns as groups, their titles clear of the first card.
  `.sections .cluster rect{fill:${lightOf('cluster-fill')}!important;stroke:${lightOf('cluster-stroke')}!important}`,
  '.sections .cluster-label div{line-height:2.3!important}',
  // Use cases: what stands on a line is to be read.
  '.marker.usecase~.root .edgeLabel{font-size:13px}',
  // Sequences: lifelines lie behind the words.
  '.actor-line{stroke-width:1px!important}',
  // Gantt: a static picture has no today.
  '.grid .tick text{font-size:12px}',
  `.grid .tick line{stroke:${lightOf('cluster-stroke')}}`,
  '.today{display:none}',
  // Journeys and timelines: titles as large as those of other kinds.
  'text[font-size="4ex"]{font-size:18px}',
  '.task .label,.journey-section .label{font-size:13px;line-height:1.2}',
  '.venn-title{font-size:18px!important}',
  '.packetLabel{font-size:14px}',
  '.packetByte{font-size:11px}',
  '.packetTitle{font-size:16px}',
  // Lines of a chart cross its bars.
  '.plot rect{fill-opacity:.5}',
  // Commits are pale discs here: what is drawn on them is dark.
  `.commit-merge,.commit-reverse{fill:${lightOf('line')}!important;stroke:${lightOf('line')}!important}`,
  '.links path{stroke-opacity:.4}',
  '.treemapLeaf{fill-opacity:1;stroke-width:1px}',
  // A leaf beside the groups of a treemap gets no colour from Mermaid.
  `.treemapLeaf[fill="transparent"]{fill:${lightOf('series-7')};stroke:${lightOf('series-7-line')}}`,
] as const;

export const MERMAID_CSS = RULES.join('');
