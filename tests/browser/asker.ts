import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGES } from '../../src/sites/pages';
import { type Ask, injected } from './world';

const MANIFEST = {
  manifest_version: 3,
  name: 'Asked by tests',
  version: '1',
  browser_specific_settings: {
    gecko: { id: 'asked@knowmefirst.example', data_collection_permissions: { required: ['none'] } },
  },
  content_scripts: [{ matches: PAGES, js: ['asked.js'], run_at: 'document_start' }],
};

/** Answers questions that the page asks by message: a content script cannot be reached otherwise. */
const BRIDGE = `
  addEventListener('message', async ({ data }) => {
    if (!Array.isArray(data?.given)) return;
    const answer = { id: data.id };
    try { answer.value = await kmf.calls[data.name](...data.given); }
    catch (error) { answer.error = String(error); }
    postMessage({ answer }, '*');
  });
`;

/** Writes an extension, for either browser, that carries what `inject.ts` exports and answers by message. */
export async function writeAsker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'know-me-first-asked-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'asked.js'), (await injected()) + BRIDGE);
  return folder;
}

/** How a page's questions are put: `run` evaluates `askByMessage` in it. */
export function askerIn(run: (question: Question) => Promise<unknown>): Ask {
  // What comes back is as the call says.
  return async (name, ...given) => (await run({ name, given })) as never;
}

export interface Question {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** Runs in the page. */
export function askByMessage(question: Question): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = String(Math.random());
    const hear = ({ data }: MessageEvent) => {
      if (data.answer?.id !== id) return;
      removeEventListener('message', hear);
      if (data.answer.error) reject(new Error(data.answer.error));
      else resolve(data.answer.value);
    };
    addEventListener('message', hear);
    postMessage({ id, ...question }, '*');
  });
}
