/** Whether JavaScript is a script that calls require() and imports nothing, not a module. */
export const isScript = (code: string): boolean =>
  /\brequire\(|\bmodule\.exports\b/.test(code) && !/^\s*import\b/m.test(code);
