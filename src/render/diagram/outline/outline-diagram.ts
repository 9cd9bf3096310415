/** A diagram in words, for readers who do not see it, for search and for programs. */
import type { Caption } from '../source/caption.ts';
import type { Mark } from '../scene/scene.ts';
import { outlineArchitecture } from './outline-architecture.ts';
import { outlineBlock } from './outline-block.ts';
import { outlineC4 } from './outline-c4.ts';
import {
  outlinePacket,
  outlinePie,
  outlineRadar,
  outlineSankey,
  outlineVenn,
  outlineXychart,
} from './outline-chart.ts';
import { outlineClass } from './outline-class.ts';
import { outlineCynefin } from './outline-cynefin.ts';
import { outlineEr } from './outline-er.ts';
import { outlineEventmodeling } from './outline-eventmodeling.ts';
import { outlineFlowchart } from './outline-flowchart.ts';
import { outlineGantt } from './outline-gantt.ts';
import { outlineGitgraph } from './outline-gitgraph.ts';
import { outlineQuadrant } from './outline-quadrant.ts';
import { outlineRailroad } from './outline-railroad.ts';
import { outlineRequirement } from './outline-requirement.ts';
import { outlineSequence } from './outline-sequence.ts';
import { outlineState } from './outline-state.ts';
import { outlineJourney, outlineTimeline } from './outline-time.ts';
import { outlineIshikawa, outlineKanban, outlineMindmap, outlineTreemap, outlineTreeView } from './outline-tree.ts';
import { outlineUsecase } from './outline-usecase.ts';
import { outlineWardley } from './outline-wardley.ts';
import { say, statementsToText, type Statement } from './statement.ts';

/** From what Mermaid understood to what it says; nothing where the model has not what was expected. */
type Outline = (model: unknown) => readonly Statement[];

const OUTLINES: Readonly<Record<string, Outline>> = {
  agentflow: outlineFlowchart,
  architecture: outlineArchitecture,
  block: outlineBlock,
  c4: outlineC4,
  class: outlineClass,
  cynefin: outlineCynefin,
  er: outlineEr,
  eventmodeling: outlineEventmodeling,
  flowchart: outlineFlowchart,
  gantt: outlineGantt,
  gitgraph: outlineGitgraph,
  ishikawa: outlineIshikawa,
  journey: outlineJourney,
  kanban: outlineKanban,
  mindmap: outlineMindmap,
  packet: outlinePacket,
  pie: outlinePie,
  quadrantchart: outlineQuadrant,
  radar: outlineRadar,
  railroad: outlineRailroad,
  railroadabnf: outlineRailroad,
  railroadebnf: outlineRailroad,
  railroadpeg: outlineRailroad,
  requirement: outlineRequirement,
  sankey: outlineSankey,
  sequence: outlineSequence,
  state: outlineState,
  swimlane: outlineFlowchart,
  timeline: outlineTimeline,
  treemap: outlineTreemap,
  treeview: outlineTreeView,
  usecase: outlineUsecase,
  venn: outlineVenn,
  wardley: outlineWardley,
  xychart: outlineXychart,
};

/** One statement a line, in reading order, nested by indentation; the labels as drawn where the model says nothing. */
export const outlineDiagram = (type: string, model: unknown, marks: readonly Mark[], caption: Caption): string => {
  const said = OUTLINES[type]?.(model) ?? [];
  const statements = statementsToText(said) === '' ? labelsOf(marks) : said;
  const { title = '', description = '' } = caption;
  const isSaid = statements[0]?.text === title;
  return statementsToText([say(isSaid ? '' : title), say(description), ...statements]);
};

const labelsOf = (marks: readonly Mark[]): readonly Statement[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const lines = mark.block.lines.map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    return [say(lines.join(' '))];
  });
