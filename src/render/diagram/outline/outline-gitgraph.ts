/** A history in words: every commit beneath its branch, with merges, picks and tags. */
import { askList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { commas, pair, say, withRemarks, type Statement } from './statement.ts';

/** Mermaid's numbers of kinds of commits. */
const REVERSE = 1;
const HIGHLIGHT = 2;
const MERGE = 3;
const PICK = 4;

export const outlineGitgraph = (model: unknown): readonly Statement[] => {
  const commits = askList(model, 'getCommitsArray');
  const byId = new Map(commits.map((commit) => [asText(commit['id']), commit]));
  const branchOf = (id: string | undefined) => asText(byId.get(id ?? '')?.['branch']);
  return askList(model, 'getBranchesAsObjArray').map(({ name }) => {
    const branch = asText(name);
    const own = commits.filter((commit) => commit['branch'] === branch);
    const [parent] = asTexts(own[0]?.['parents']);
    const source = branchOf(parent);
    const origin =
      source === '' || source === branch
        ? ''
        : `from ${plainLabel(source)} after ${nameOf(byId.get(parent ?? '') ?? {})}`;
    return say(
      pair(plainLabel(branch), origin),
      own.map((commit) => say(describeCommit(commit, branchOf))),
    );
  });
};

/** Mermaid shows no id of a merge or a pick that was given none. */
const nameOf = (commit: Fields): string => {
  if (commit['type'] === MERGE && commit['customId'] !== true) return 'merge';
  return commit['type'] === PICK ? 'pick' : plainLabel(commit['id']);
};

const describeCommit = (commit: Fields, branchOf: (id: string | undefined) => string): string => {
  const [first, second] = asTexts(commit['parents']);
  const tags = asTexts(commit['tags']).filter((tag) => !tag.startsWith('cherry-pick:'));
  const isPick = commit['type'] === PICK;
  const isMerge = second !== undefined && !isPick;
  const kind =
    { [REVERSE]: 'reverse', [HIGHLIGHT]: 'highlighted' }[Number(commit['customType'] ?? commit['type'])] ?? '';
  const what = isPick
    ? `picks ${plainLabel(second ?? first)}`
    : isMerge
      ? `merges ${plainLabel(branchOf(second))}`
      : '';
  const name = nameOf(commit);
  const own = (name === 'merge' || name === 'pick') && what !== '' ? what : pair(name, what);
  return withRemarks(commas(own, ...tags.map((tag) => `tag ${plainLabel(tag)}`)), kind);
};
