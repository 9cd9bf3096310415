/**
 * Entry of the process in which engines judge code: one that never ends takes nothing else down. Engines are loaded
 * when needed.
 */
import { serveJobs } from '../../render/workers/serve.ts';
import type { JudgeJob, JudgeReply, ParseJob, SearchJob } from '../judgement.ts';
import { enginesOf } from '../languages.ts';

const ruff = () => import('../engines/ruff.ts');
const eslint = () => import('../engines/eslint.ts');
const php = () => import('../engines/php.ts');
const treeSitter = () => import('../engines/tree-sitter.ts');
const data = () => import('../engines/data.ts');

const parse = async ({ language, code }: ParseJob): Promise<JudgeReply> => {
  const engines = enginesOf(language);
  switch (engines?.parser) {
    case 'ruff':
      return (await ruff()).parsePython(code);
    case 'eslint':
      return (await eslint()).parseScript(language, code);
    case 'php-parser':
      return (await php()).parsePhp(code);
    case 'data':
      return (await data()).parseData(language, code);
    case 'tree-sitter':
      return (await treeSitter()).parseByGrammar(engines.grammar ?? language, code);
    case undefined:
      throw new Error(`Nobody parses ${language}.`);
  }
};

const findRule = async ({ language, wanted, codes }: SearchJob): Promise<JudgeReply> =>
  enginesOf(language)?.linter === 'ruff'
    ? (await ruff()).findRuffRule(wanted, codes)
    : (await eslint()).findScriptRule(language, wanted, codes);

serveJobs<JudgeJob, JudgeReply>(async (job) => {
  if (job.kind === 'parse') return parse(job);
  if (job.kind === 'rule') return findRule(job);
  const grammar = enginesOf(job.language)?.grammar ?? job.language;
  return (await treeSitter()).findPattern(grammar, job.wanted, job.codes);
});
