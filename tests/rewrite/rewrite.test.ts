import { expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { rewrite } from '../../src/rewrite/rewrite';
import { draftOf } from './draft';
import { drafts } from './drafts';
import { forced } from './forced';

const tools = { judge, remedies };
const shown = Object.entries(drafts).map(([name, one]) => {
  const draft = draftOf(one);
  const made = rewrite(draft, forced(judge(draft, 'balanced')), { ...tools, offers: one.offers ?? [] });
  return { name, one, draft, text: made?.text ?? null };
});

test('the rewrites of all drafts read as they were read aloud', async () => {
  const page = shown.map(({ name, one, text }) => {
    const before = [one.post && `Their post: ${one.post}`, one.theirs && `Their last message: ${one.theirs}`];
    return [
      `## ${name}`,
      ...before.filter(Boolean),
      quote(one.text),
      text === null ? '(no rewrite)' : text,
    ].join('\n\n');
  });
  await expect(`# Drafts and their rewrites\n\n${page.join('\n\n')}\n`).toMatchFileSnapshot('rewrites.md');
});

function quote(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/^(?=.)/gm, '> ')
    .replace(/^$/gm, '>');
}

test('there are at least eighty drafts', () => {
  expect(Object.keys(drafts).length).toBeGreaterThanOrEqual(80);
});

test.each(shown.filter(({ text }) => text !== null))(
  'the rewrite of $name is clear at strict',
  ({ draft, text }) => {
    expect(judge({ ...draft, text: text ?? '' }, 'strict')).toMatchObject({ level: 'clear' });
  },
);

test.each(shown.filter(({ text }) => text !== null))(
  'the rewrite of $name stays as it is',
  ({ draft, text, one }) => {
    const again = { ...draft, text: text ?? '' };
    const verdict = judge(again, 'strict');
    expect(rewrite(again, verdict, tools)).toBeNull();
    expect(rewrite(again, forced(verdict), { ...tools, offers: one.offers ?? [] })?.text).toBe(text);
  },
);

test('a clear draft is left alone', () => {
  const draft = draftOf({
    text: 'Hi Linda, thank you for the talk on heat pumps. It answered all I had wondered about.',
  });
  expect(rewrite(draft, { ...judge(draft, 'balanced'), level: 'clear' }, tools)).toBeNull();
});

test.each([
  ['a fee', '$299', 'Hi Dora, your garden in Pest is lovely. We fix websites for $299.'],
  ['a link', 'example', 'Hi Dora, your garden in Pest is lovely. See https://shop.example/now'],
  ['a phone number', '555', 'Hi Dora, your garden in Pest is lovely. Call 555 010 7788 today.'],
])('%s does not stay', (_, gone, text) => {
  const draft = draftOf({ text, to: 'Dora Nagy' });
  expect(rewrite(draft, forced(judge(draft, 'balanced')), tools)?.text).not.toContain(gone);
});

test('the offer that touches the topic is made, and only once', () => {
  const text =
    'Hi Wanda, I saw your post about moving the choir archive to Postgres. We sell migrations from $4,000.';
  const draft = draftOf({ text, to: 'Wanda Price' });
  const offers = ['a second pair of eyes on a CV', 'my notes from moving an archive to Postgres'];
  const made = rewrite(draft, forced(judge(draft, 'balanced')), { ...tools, offers })?.text ?? '';
  expect(made.split('my notes from moving an archive to Postgres')).toHaveLength(2);
  expect(made).not.toContain('CV');
});

test('where nothing passes the checks, no text is offered', () => {
  const draft = draftOf({ text: 'Hi Wanda, buy our cameras, 20% off!', to: 'Wanda Price' });
  const verdict = forced(judge(draft, 'balanced'));
  expect(rewrite(draft, verdict, { ...tools, judge: () => verdict })).toBeNull();
});

test('a judge that fails takes nothing else down', () => {
  const draft = draftOf({ text: 'Hi Wanda, buy our cameras, 20% off!', to: 'Wanda Price' });
  const fails = () => {
    throw new Error('out of order');
  };
  expect(rewrite(draft, forced(judge(draft, 'balanced')), { ...tools, judge: fails })).toBeNull();
});
