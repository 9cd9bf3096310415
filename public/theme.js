// Blocking and tiny: the chosen theme is there before the first paint.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system's theme it is.
}
// A list that the address filters stays hidden until its filters have run: src/client/term-filters.ts.
if (location.search) {
  document.documentElement.dataset.query = '';
  setTimeout(() => delete document.documentElement.dataset.query, 4000);
}
