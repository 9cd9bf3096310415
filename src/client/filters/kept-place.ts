/**
 * The place in a list that its address filters: a browser that comes back measures the page before the filters have run,
 * and so ends up elsewhere. Kept for each address as long as the window is open.
 */
const keyOf = (): string => `place ${location.pathname}${location.search}`;

/** Keeps the place when the reader leaves. */
export const keepPlace = (): void => {
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(keyOf(), String(scrollY));
    } catch {
      // Storage is forbidden: then the browser's own guess it is.
    }
  });
};

/** Goes to the place that was kept, if the reader came back to the page or loaded it again. */
export const returnToPlace = (): void => {
  const [visit] = performance.getEntriesByType('navigation');
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate' || location.hash) return;
  try {
    const place = sessionStorage.getItem(keyOf());
    if (place !== null) scrollTo({ top: Number(place), behavior: 'instant' });
  } catch {
    // As above.
  }
};
