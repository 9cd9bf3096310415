/**
 * How a comment of one line is written in a language: what begins it, and, after a space, what ends it.
 */
const languagesBySign = {
  '//': 'actionscript apex c cpp csharp cs c# c++ d dart fsharp f# glsl go golang groovy hlsl java javascript js json5 jsonc jsx kotlin kt less mjs objective-c objc php proto protobuf rs rust sass scala scss solidity swift ts tsx typescript v verilog wgsl zig',
  '#': 'awk bash cmake coffee crystal docker dockerfile dotenv elixir fish gdscript graphql hcl julia make makefile nginx nim nix perl powershell ps1 puppet py python r rb ruby sh shell shellscript terraform tf toml yaml yml zsh',
  '--': 'ada elm haskell hs lua plsql sql vhdl',
  ';': 'asm clojure clj common-lisp elisp ini lisp scheme racket',
  '%': 'erlang latex matlab prolog tex',
  '%%': 'mermaid',
  '!': 'fortran fortran-free-form',
  "'": 'vb visual-basic',
  '"': 'viml vim vimscript',
  REM: 'bat batch cmd',
  '/* */': 'css',
  '(* *)': 'ocaml',
  '<!-- -->': 'astro html markdown md svelte svg vue xml',
} as const;

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries(languagesBySign).flatMap(([sign, languages]) => languages.split(' ').map((id) => [id, sign] as const)),
);

/** E.g. "#" or "<!-- -->"; undefined for a language that has no comments, or that is not known. */
export const commentSign = (language: string | undefined): string | undefined =>
  signs.get(language?.toLowerCase() ?? '');
