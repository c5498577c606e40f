import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom. A layer may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['page', 'ui', 'desk', 'memory', 'messages', 'rewrite', 'sites', 'rules', 'core'],
  commands: ['ui', 'desk', 'memory', 'messages', 'rewrite', 'sites', 'rules', 'core', 'tests'],
  page: ['sites', 'ui', 'messages', 'core'],
  ui: ['desk', 'core'],
  sites: ['core'],
  rules: ['core'],
  rewrite: ['core'],
  memory: ['core'],
  desk: ['core'],
  messages: ['core'],
  core: [],
};

/** Which packages a layer may import; the layers that are not named may import none. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  entrypoints: /^(wxt\/|preact)/,
  commands: /./,
  page: /^(preact|@floating-ui\/dom$)/,
  ui: /^(preact|diff$)/,
  rewrite: /^compromise/,
  memory: /^(wxt\/|valibot$)/,
  desk: /^(papaparse|idb|valibot)$/,
  messages: /^wxt\/browser$/,
};

const ROOT = join(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function layerOf(file: string): string {
  const [top = '', second = ''] = file.split(sep);
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = code.matchAll(/^(?:import|export)\s+(?:[\w*,\s{}]+\sfrom\s+)?'([^']+)';$/gm);
  return [...found].map(([, name = '']) => name);
}

function complaintsAbout(file: string): string[] {
  const layer = layerOf(file);
  const layers = MAY_IMPORT[layer];
  if (!layers)
    return [`${file}: "${layer}" is no layer; the layers are ${Object.keys(MAY_IMPORT).join(', ')}`];
  return importsOf(file).flatMap((name) => {
    if (!name.startsWith('.')) {
      return MAY_USE[layer]?.test(name)
        ? []
        : [`${file} imports the package ${name}, which ${layer} may not`];
    }
    const other = layerOf(relative(ROOT, join(ROOT, dirname(file), name)));
    if (other === layer || layers.includes(other)) return [];
    return [`${file} imports ${other}; ${layer} may import ${layers.join(', ') || 'nothing'}`];
  });
}

const FILES = ['entrypoints', 'rules', 'src'].flatMap(filesIn);

test('imports are read out of the statements, and out of no other text', () => {
  expect(importsOf('tests/layers.test.ts')).toEqual(['node:fs', 'node:path', 'vitest']);
});

test('every layer imports only what it may', () => {
  expect(FILES.length).toBeGreaterThan(10);
  expect(FILES.flatMap(complaintsAbout)).toEqual([]);
});

test('the top folders are the ones of the house', () => {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => entry.name);
  expect(folders.sort()).toEqual(['entrypoints', 'public', 'rules', 'src', 'tests']);
});
