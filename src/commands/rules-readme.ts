import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { rules } from '../../rules';
import { CLASSES } from '../core/classes';
import { readExample } from '../core/example';
import { MARKS } from '../core/marks';
import { NOES } from '../core/noes';
import { type Example, type Examples, GROUPS, type Group, type Rule } from '../core/rule';
import { KEPT, SORTS } from '../core/sorts';
import { STAGES } from '../core/types';

const FOLDER = new URL('../../rules/', import.meta.url);

const SOURCES = `Sources: S0 "How NOT to Network Your Way to Sales Success" (MindOnMediaSales, 2010); S1 "Is this networking?";
S2 "Don't get lost in the crowd"; S3 "Please Don't Follow Me For the Wrong Reasons" (R. Terson, and its comments);
S4 "Networking turn-offs" (Rachel). Others are named in full. A figure that measures replies is a reason for a tip, never for a hold.`;

const HEAD = `# The rules

"By all means, sell to me. Just know me first." One habit or courtesy a file: its words, source, weight, stages, and the
examples that are its tests, the words it is about marked with ‹ ›. A habit counts once, however often it is met; a courtesy
counts in favour. A draft that is not in English is looked at by those alone that say "in any language". This page is generated from the files beside it: \`npm run rules\`.

${SOURCES}
`;

/** The README of the rules (how well they judge, which no one can generate, stands in `evaluation.md`), and the packed form in which they and the word lists ship, as they should stand now; by path from `rules/`. */
export async function generate(): Promise<Readonly<Record<string, string>>> {
  const examples = await readExamples();
  const parts = GROUPS.map((group) => groupText(group, examples));
  return {
    'README.md': `${[HEAD, readFileSync(new URL('evaluation.md', FOLDER), 'utf8'), ...parts]
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()}\n`,
    'shipped.ts': packedText('shipped', 'The data of the rule files beside it', rules),
    '../src/core/packed-lexicon.ts': packedText('packedLexicon', 'The word lists beside it', {
      classes: CLASSES,
      noes: NOES,
      marks: MARKS,
      sorts: SORTS,
      kept: KEPT,
    }),
  };
}

async function readExamples(): Promise<ReadonlyMap<string, Examples>> {
  const found = new Map<string, Examples>();
  for (const { id } of rules) {
    const module: { examples: Examples } = await import(new URL(`${id}.ts`, FOLDER).href);
    found.set(id, module.examples);
  }
  return found;
}

function groupText(group: Group, examples: ReadonlyMap<string, Examples>): string {
  const members = rules.filter((rule) => rule.group === group);
  return `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n${members.map((rule) => ruleText(rule, examples.get(rule.id))).join('\n')}`;
}

function ruleText(rule: Rule, examples: Examples | undefined): string {
  const stages = rule.stages.length === STAGES.length ? 'everywhere' : rule.stages.join(', ');
  const boxes = rule.surfaces ? ` In: ${rule.surfaces.join(', ')}.` : '';
  const unless = rule.unless ? ` Not beside: ${rule.unless.join(', ')}.` : '';
  const anywhere = rule.anyLanguage ? ` In any language: a ${rule.anyLanguage}.` : '';
  const facts = `Weight ${rule.weight}. Stages: ${stages}.${boxes}${unless}${anywhere} Rewrite: ${rule.remedy}. Source: ${rule.source}.`;
  const lists = [listText('Found', examples?.flagged), listText('Left alone', examples?.fine)];
  return `### ${rule.id}: ${rule.title}\n\n${rule.why}\n\n${facts}\n\n${lists.join('\n')}`;
}

function listText(title: string, examples: readonly Example[] = []): string {
  return `${title}:\n\n${examples.map((example) => `- ${exampleText(example)}\n`).join('')}`;
}

function exampleText(example: Example): string {
  const text = (typeof example === 'string' ? example : example.text).replaceAll('\n', ' / ');
  const { conversation, surface } = readExample(example).draft;
  const facts = [
    surface === 'linkedin-message' ? '' : surface,
    conversation.theirLast ? `after "${conversation.theirLast}"` : '',
    conversation.replyingTo ? `under "${conversation.replyingTo}"` : '',
    conversation.recipient?.name ? `to ${conversation.recipient.name}` : '',
    conversation.sent
      ? `${conversation.sent} sent, ${conversation.received} received, ${conversation.unanswered} unanswered`
      : '',
  ].filter((fact) => fact !== '');
  return facts.length > 0 ? `${text} _(${facts.join('; ')})_` : text;
}

/** Functions do not go into JSON; `rules/judge.ts` puts them back. */
function packedText(name: string, what: string, data: object): string {
  const packed = deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64');
  return `/** ${what}, packed: made by \`npm run rules\`. */\nexport const ${name} =\n  '${packed}';\n`;
}

/** Says what is not as it should be; an empty list when all is up to date. */
export async function staleFiles(): Promise<readonly string[]> {
  const wanted = Object.entries(await generate());
  return wanted
    .filter(
      ([name, text]) =>
        !existsSync(new URL(name, FOLDER)) || readFileSync(new URL(name, FOLDER), 'utf8') !== text,
    )
    .map(([name]) => name);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of Object.entries(await generate())) {
    writeFileSync(new URL(name, FOLDER), text);
    console.log(`Wrote ${fileURLToPath(new URL(name, FOLDER))}`);
  }
}
