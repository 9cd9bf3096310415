/**
 * Names of tasks in a Gantt chart: where days are excluded, Mermaid places a name beside its bar and anchors it as if
 * it stood inside (or the other way round), so that it runs across the bar's edge.
 */

/** Anchors every name by where it stands beside its bar, in place. */
export const anchorTaskLabels = (root: Element): void => {
  const bars = new Map([...root.querySelectorAll('rect.task')].map((bar) => [`${bar.id}-text`, bar]));
  for (const label of root.querySelectorAll('text[class*="taskText"]')) {
    const bar = bars.get(label.id);
    if (bar && !label.classList.contains('vertText')) {
      label.setAttribute('style', `${label.getAttribute('style') ?? ''};text-anchor:${anchorBeside(bar, label)}`);
    }
  }
};

const anchorBeside = (bar: Element, label: Element): 'start' | 'middle' | 'end' => {
  const number = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '0');
  const [x, left] = [number(label, 'x'), number(bar, 'x')];
  if (x <= left) return 'end';
  return x >= left + number(bar, 'width') ? 'start' : 'middle';
};
