/**
 * The content security policy of every page (https://www.w3.org/TR/CSP3/): nothing inline, nothing from elsewhere.
 * Pagefind compiles WebAssembly, which needs 'wasm-unsafe-eval', on every page: the search opens over any of them.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The policy as a header, which can also say what an element cannot: that no other page may frame this one. */
export const headerPolicy = `${contentPolicy}; frame-ancestors 'none'`;
