import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sumOf } from '../../../../src/astro/files.ts';
import { readManifest, toManifest, writeManifest, type Manifest } from '../../../../src/astro/stage/manifest.ts';
import { publish, recover } from '../../../../src/astro/stage/publish.ts';
import { openStage, type Stage } from '../../../../src/astro/stage/stage.ts';

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
  const files = stage.seal();
  publish(stage, out);
  writeManifest(manifestFile, toManifest(out, files, {}));
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

  test('writes anew what somebody changed without a trace in its size and date', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    const { atime, mtime } = statSync(join(out, 'a.json'));
    writeFileSync(join(out, 'a.json'), 'two');
    utimesSync(join(out, 'a.json'), atime, mtime);
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    expect(read('a.json')).toBe('one');
  });

  test('links what was only touched, or linked from elsewhere', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    linkSync(join(out, 'a.json'), join(folder, 'backup.json'));
    utimesSync(join(out, 'a.json'), new Date(0), new Date(0));
    const stage = openStage(out, published());
    expect(stage.addText('a.json', 'one', 'd1')).toBe('linked');
    expect(stage.isUnchanged()).toBe(true);
  });

  test('writes anew what became a link or lost its mode', () => {
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    chmodSync(join(out, 'a.json'), 0o600);
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    expect(statSync(join(out, 'a.json')).mode & 0o777).toBe(0o644);
    renameSync(join(out, 'a.json'), join(folder, 'elsewhere.json'));
    symlinkSync(join(folder, 'elsewhere.json'), join(out, 'a.json'));
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    expect(lstatSync(join(out, 'a.json')).isFile()).toBe(true);
  });

  test('can be read by everybody, whatever the umask', () => {
    const umask = process.umask(0o077);
    try {
      publishSite((stage) => stage.addText('a/b/c.json', 'one', 'd1'));
    } finally {
      process.umask(umask);
    }
    const modes = ['', 'a', 'a/b', 'a/b/c.json'].map((path) => statSync(join(out, path)).mode & 0o777);
    expect(modes).toEqual([0o755, 0o755, 0o755, 0o644]);
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
    write(join(out, 'added.html'), '');
    const added = openStage(out, published());
    fill(added);
    expect(added.isUnchanged()).toBe(false);
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
    stage.addPage('a.html', page, kept, sumOf(text));
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

  test('is not shared either when Astro kept it and another was published meanwhile', () => {
    const [page, kept] = [join(folder, 'pages/a.html'), join(folder, 'kept/a.html')];
    publishSite((stage) => {
      addPage(stage, 'one');
    });
    publishSite((stage) => stage.addText('a.html', 'another', ''));
    publishSite((stage) => stage.addPage('a.html', page, kept, sumOf('one')));
    for (const file of [page, kept]) writeFileSync(file, 'changed');
    expect(read('a.html')).toBe('one');
  });

  test('is copied where no other copy is kept', () => {
    const page = write(join(folder, 'pages/a.html'), 'one');
    publishSite((stage) => stage.addPage('a.html', page, join(folder, 'kept/a.html'), sumOf('one')));
    writeFileSync(page, 'changed');
    expect(read('a.html')).toBe('one');
  });

  test('is linked from the published site when Astro did not write it again', () => {
    publishSite((stage) => {
      addPage(stage, 'one');
    });
    const stage = openStage(out, published());
    expect(stage.addPage('a.html', join(folder, 'pages/a.html'), join(folder, 'kept/a.html'), sumOf('one'))).toBe(
      'linked',
    );
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
    const text = readFileSync(manifestFile, 'utf8');
    for (const damaged of ['', text.slice(0, -1), text.replace('d1', 'd2'), '{}']) {
      writeFileSync(manifestFile, damaged);
      expect(published()).toBeUndefined();
    }
    rmSync(manifestFile);
    mkdirSync(manifestFile);
    expect(published()).toBeUndefined();
    publishSite((stage) => stage.addText('a.json', 'one', 'd1'));
    expect(published()).toBeDefined();
  });
});
