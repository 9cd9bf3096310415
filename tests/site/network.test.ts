/** A build asks nobody for anything, whatever its content names. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/astro/workspace.ts';
import { environment } from './serve-command.ts';
import { differences, openWorkplace, readSite, type Workplace } from './site.ts';

const far = 'https://far.example';

/** What in a content can name another machine. */
const farGuide = `---
title: Far away
description: Everything in it is elsewhere.
created: 2026-01-05
updated: 2026-02-01
category: storage
refs: [${far}/reference, "${far}:8443/x?y=1#z"]
see_also:
  - to: ${far}/see
    note: Over there.
---

Here are [a link](${far}/link "${far}/title"), <${far}/auto>, ${far}/bare.

<img src="${far}/raw.png"> <script src="${far}/raw.js"></script> <link rel="stylesheet" href="${far}/raw.css">

[defined]: ${far}/definition

See [defined].

\`\`\`mermaid alt="Boxes that name another machine."
flowchart LR
  A["<img src='${far}/label.png'>"] --> B["![x](${far}/markdown.png)"]
  style A fill:#fff,color:#000
\`\`\`

\`\`\`html
<img src="${far}/code.png">
\`\`\`
`;

const makeContent = (content: string): void => {
  writeFileSync(join(content, 'guides/far.md'), farGuide);
  const mdx = farGuide
    .replaceAll(/^<img.*$/gm, `<img src="${far}/picture.png" alt="A picture" />`)
    .replaceAll(/<https[^>]*>/g, 'there');
  writeFileSync(join(content, 'guides/far_mdx.mdx'), mdx);
  const file = join(content, 'glossary/memoisation.json');
  const term = JSON.parse(readFileSync(file, 'utf8')) as object;
  const refs = [`${far}/one`, `http://far.example/two`];
  const detection = { auto_detectable: 'yes', tools: [{ name: 'Far', rules: ['F1'], url: `${far}/tool` }] };
  const long = `![x](${far}/x.png) <img src=${far}/y.png> [z](${far}/z)`;
  writeFileSync(file, JSON.stringify({ $schema: `${far}/term.schema.json`, ...term, refs, detection, long }, null, 2));
};

const preload = new URL('no-network.ts', import.meta.url).href;

/** Builds without a network; `cut` is the command that takes it away, where the system has one. */
const buildAlone = ({ content, out, folder }: Workplace, cut: readonly string[]) => {
  const log = join(folder, 'network.log');
  const [command, ...args] = [...cut, process.execPath, 'scripts/build.ts', '--content', content, '--out', out];
  const proxy = 'http://127.0.0.1:9';
  const { status, stderr } = spawnSync(command, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...environment,
      NODE_OPTIONS: `--import=${preload}`,
      NETWORK_LOG: log,
      ...{
        HTTP_PROXY: proxy,
        HTTPS_PROXY: proxy,
        CI: '',
        ASTRO_TELEMETRY_DISABLED: '',
        ASTRO_DISABLE_UPDATE_CHECK: '',
      },
    },
  });
  return { told: status === 0 ? '' : stderr.slice(-3000), asked: existsSync(log) ? readFileSync(log, 'utf8') : '' };
};

/** A name space of the network without any interface, for who may make one: root, or a user with user name spaces. */
const findCut = (): readonly string[] =>
  [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ].find(([command = '', ...args]) => {
    return spawnSync(command, [...args, 'true']).status === 0;
  }) ?? [];

test('a build reaches for nothing, and comes out the same where there is nothing to reach', () => {
  const [one, other] = [openWorkplace('full-site'), openWorkplace('full-site')];
  try {
    makeContent(one.content);
    cpSync(one.content, other.content, { recursive: true });
    const [open, cut] = [buildAlone(one, []), buildAlone(other, findCut())];
    expect(open).toEqual({ told: '', asked: '' });
    expect(cut).toEqual({ told: '', asked: '' });
    expect(readFileSync(join(one.out, 'guides/far.html'), 'utf8')).toContain(`${far}/link`);
    expect(differences(readSite(one.out), readSite(other.out))).toEqual([]);
  } finally {
    one.close();
    other.close();
  }
}, 180_000);
