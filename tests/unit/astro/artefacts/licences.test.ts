import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../../../src/astro/artefacts/licences.ts';
import { listFiles } from '../../../../src/astro/files.ts';
import { projectRoot } from '../../../../src/astro/workspace.ts';

const textOf = (search: boolean): string => licencesOf({ search }).text();

test('the licences of fonts, search and program go along with the site', () => {
  const parts = textOf(true).split('\n\n\n');
  const of = (name: string): string => parts.filter((part) => part.startsWith(`${name}\n`)).join();
  const whole = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
  const [program = '', ofThisRepository] = whole('LICENSE').split('\nThe texts in content/');
  expect(of('Headword')).toContain(program.trim());
  expect(ofThisRepository).toBeDefined();
  expect(textOf(true)).not.toContain('content/');
  expect(of('Atkinson Hyperlegible Next')).toContain('Copyright 2020-2024 The Atkinson Hyperlegible Next Project');
  for (const font of ['Atkinson Hyperlegible Next', 'Source Serif 4'])
    expect(textOf(true).split(`${font}\n=`)[1]).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(textOf(true).split('Pagefind\n=')[1]).toContain('Permission is hereby granted, free of charge');
});

test('without a search nothing is said of it', () => {
  expect(textOf(false)).not.toMatch(/pagefind/i);
});

test('no font of the site is forgotten', () => {
  const licences = readFileSync(join(projectRoot, 'src/astro/artefacts/licences.ts'), 'utf8');
  const faces = ['components', 'layouts', 'pages', 'styles'].flatMap((folder) =>
    listFiles(join(projectRoot, 'src', folder)).map((path) =>
      readFileSync(join(projectRoot, 'src', folder, path), 'utf8'),
    ),
  );
  const fonts = new Set(faces.flatMap((text) => text.match(/@fontsource(?:-variable)?\/[\w-]+/g) ?? []));
  expect(fonts.size).toBeGreaterThan(1);
  expect([...fonts].filter((font) => !licences.includes(`node_modules/${font}/LICENSE`))).toEqual([]);
});
