/** Marks the section being read in the table of contents. */
export const watchContents = (): void => {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const targets = [...links.keys()].map((id) => document.getElementById(id)).filter((target) => target !== null);
  if (targets.length === 0) return;

  const mark = (): void => {
    const reached = targets.filter((target) => target.getBoundingClientRect().top < innerHeight / 3);
    const current = reached.at(-1) ?? targets[0];
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
};
