import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  openStage,
  publish,
  readManifest,
  recover,
  writeManifest,
  type Manifest,
  type Stage,
} from '../../../../src/astro/stage/stage.ts';

let folder = '';
let out = '';
let manifestFile = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-stage-'));
  out = join(folder, 'dist');
  manifestFile = join(folder, 'published.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const published = (): Manifest<object> | undefined => readManifest<object>(manifestFile, out);
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const write = (file: string, text: string): string => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

/** Publishes what `fill` puts into a stage. */
const publishSite = (fill: (stage: Stage) => void): Stage => {
  const stage = openStage(out, published());
  fill(stage);
  const manifest = stage.manifest({});
  publish(stage, out);
  writeManifest(manifestFile, manifest);
  return stage;
};

describe('a stage', () => {
  test('takes the place of the published site as a whole', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    publishSite((stage) => stage.addText('b/c.json', 'two', 'd2'));
    expect(readdirSync(out)).toEqual(['b']);
    expect(read('b/c.json')).toBe('two');
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'published.json']);
  });

  test('links what did not change, writes what did', () => {
    publishSite((stage) => {
      stage.addText('a.json', 'one', 'd1');
      stage.addText('b.json', 'two', 'd2');
    });
    const { ino } = statSync(join(out, 'a.json'));
    const results: string[] = [];
    publishSite((stage) => results.push(stage.addText('a.json', 'one', 'd1'), stage.addText('b.json', 'three', 'd3')));
    expect(results).toEqual(['linked', 'written']);
    expect(statSync(join(out, 'a.json')).ino).toBe(ino);
    expect(read('b.json')).toBe('three');
  });

  test('writes anew what somebody changed in the published site', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    writeFileSync(join(out, 'a.json'), 'tampered with');
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    expect(read('a.json')).toBe('one');
  });

  test('knows when nothing changed', () => {
    const fill = (stage: Stage): void => {
      stage.addText('a.json', 'one', 'd1');
      stage.addText('b.json', 'two', 'd2');
    };
    publishSite(fill);
    const same = openStage(out, published());
    fill(same);
    expect(same.isUnchanged()).toBe(true);
    const fewer = openStage(out, published());
    fewer.addText('a.json', 'one', 'd1');
    expect(fewer.isUnchanged()).toBe(false);
  });

  test('that is discarded leaves no trace', () => {
    const stage = openStage(out, undefined);
    stage.addText('a.json', 'one', 'd1');
    stage.discard();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a page of the workspace', () => {
  const addPage = (stage: Stage, text: string): void => {
    const kept = write(join(folder, 'kept/a.html'), text);
    const page = write(join(folder, 'pages/a.html'), text);
    stage.addPage('a.html', page, kept);
  };

  test('is not shared with the published site: writing into the workspace changes nothing there', () => {
    publishSite((stage) => {
      addPage(stage, 'one');
    });
    expect(readFileSync(join(folder, 'pages/a.html'), 'utf8')).toBe('one');
    writeFileSync(join(folder, 'pages/a.html'), 'changed');
    writeFileSync(join(folder, 'kept/a.html'), 'changed too');
    expect(read('a.html')).toBe('one');
  });

  test('is copied where no other copy is kept', () => {
    const page = write(join(folder, 'pages/a.html'), 'one');
    publishSite((stage) => stage.addPage('a.html', page, join(folder, 'kept/a.html')));
    writeFileSync(page, 'changed');
    expect(read('a.html')).toBe('one');
  });

  test('is linked from the published site when Astro did not write it again', () => {
    publishSite((stage) => {
      addPage(stage, 'one');
    });
    const stage = openStage(out, published());
    expect(stage.addPage('a.html', join(folder, 'pages/a.html'), join(folder, 'kept/a.html'))).toBe('linked');
    expect(stage.isUnchanged()).toBe(true);
  });
});

describe('a build that was killed', () => {
  beforeEach(() => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
  });

  test('while it staged leaves the published site as it is', () => {
    openStage(out, published()).addText('a.json', 'half', 'd2');
    recover(out);
    expect(read('a.json')).toBe('one');
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'published.json']);
  });

  test('between its two renames leaves the old site to be brought back', () => {
    openStage(out, published()).addText('a.json', 'two', 'd2');
    renameSync(out, join(folder, '.dist.old'));
    recover(out);
    expect(read('a.json')).toBe('one');
  });

  test('after both renames leaves the new site, and the old one is removed', () => {
    const stage = openStage(out, published());
    stage.addText('a.json', 'two', 'd2');
    renameSync(out, join(folder, '.dist.old'));
    renameSync(stage.folder, out);
    recover(out);
    expect(read('a.json')).toBe('two');
    expect(existsSync(join(folder, '.dist.old'))).toBe(false);
  });

  test('before it wrote its manifest makes the next build write everything that differs', () => {
    const stage = openStage(out, published());
    stage.addText('a.json', 'another', 'd2');
    publish(stage, out);
    publishSite((next) => next.addText('a.json', 'one', 'd1'));
    expect(read('a.json')).toBe('one');
  });
});

describe('the manifest', () => {
  test('of another output folder is not believed', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    expect(readManifest(manifestFile, join(folder, 'elsewhere'))).toBeUndefined();
  });

  test('of a site that is gone is not believed', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    rmSync(out, { recursive: true });
    expect(published()).toBeUndefined();
  });

  test('that is damaged is not believed', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    writeFileSync(manifestFile, '{"out":');
    expect(published()).toBeUndefined();
  });
});
