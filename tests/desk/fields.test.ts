import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillFields, lookupIn, rewriteWithFields, spanInTemplate, withFields } from '../../src/desk/fields';

const lookup = lookupIn(['First Name', 'company', 'City', 'notes'], ['Maya', 'Lindqvist & Co', '', 'N/A']);
const fill = (template: string) => fillFields(template, lookup);
const nobody = () => undefined;

test.each([
  ['Hi {{first_name}}, how is {{Company}}?', 'Hi Maya, how is Lindqvist & Co?'],
  ['Hi {{ firstName }},', 'Hi Maya,'],
  ['Hi {first name},', 'Hi Maya,'],
  ['Hi [First Name],', 'Hi Maya,'],
  ['Hi %FIRSTNAME%,', 'Hi Maya,'],
  ['Hi %%FIRST_NAME%%,', 'Hi Maya,'],
  ['Hi <<First Name>>,', 'Hi Maya,'],
  ['Hi <first name>,', 'Hi Maya,'],
  ['Hi *|FIRST_NAME|*,', 'Hi Maya,'],
  ['Hi $' + '{first_name},', 'Hi Maya,'],
  ['Greetings to {{city|your town}}.', 'Greetings to your town.'],
  [
    'I read it [sic] twice, {sadly}, at <5% of the cost.',
    'I read it [sic] twice, {sadly}, at <5% of the cost.',
  ],
])('%j is filled from the columns', (template, text) => {
  expect(fill(template)).toMatchObject({ text, troubles: [] });
});

test.each([
  ['Hi {{city}},', 'empty', '{{city}}'],
  ['Hi {{notes}},', 'empty', '{{notes}}'],
  ['Hi {{}},', 'broken', '{{}}'],
  ['Hi {{first_name},', 'broken', '{{first_name}'],
  ['Hi {first_name}},', 'broken', '{first_name}}'],
  ['Hi {{first_name', 'broken', '{{first_name'],
  ['Hi {{nickname}},', 'unknown', '{{nickname}}'],
  ['Hi [Mutual Connection],', 'unknown', '[Mutual Connection]'],
])('in %j a field is %s', (template, kind, field) => {
  const { troubles } = fill(template);
  expect(troubles.map((each) => [each.kind, template.slice(each.start, each.end)])).toEqual([[kind, field]]);
});

describe('places', () => {
  test('in the filled text are the same places in the template', () => {
    const filled = fill('Hi {{first_name}}, can {{company}} talk this week?');
    const start = filled.text.indexOf('this');
    const { start: from, end } = spanInTemplate(filled, { start, end: start + 4 });
    expect(filled.template.slice(from, end)).toBe('this');
    const name = spanInTemplate(filled, { start: 4, end: 6 });
    expect(filled.template.slice(name.start, name.end)).toBe('{{first_name}}');
  });

  test('outside of fields are never shifted, whatever the template', () => {
    const part = fc.constantFrom(
      '{{first_name}}',
      '{{company}}',
      '{{city}}',
      '{{x}}',
      'ab ',
      '{{',
      ' ',
      '[City]',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const filled = fill(parts.join(''));
        for (let at = 0; at < filled.text.length; at++) {
          const inside = filled.fields.some(({ to }) => at < to.end && at + 1 > to.start);
          const { start, end } = spanInTemplate(filled, { start: at, end: at + 1 });
          if (!inside) expect(filled.template.slice(start, end)).toBe(filled.text[at]);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});

test('where nothing says what will stand there, a text is read with stand-ins, which go back to their fields', () => {
  const filled = fillFields('Hi {{first_name}}, I saw [Company].', nobody);
  expect(filled.text).not.toMatch(/[{}[\]]/);
  expect(withFields(`${filled.text} What came of it?`, filled)).toBe(
    'Hi {{first_name}}, I saw [Company]. What came of it?',
  );
});

test('a rewrite with stand-ins has its blanks where they were once the fields are back', () => {
  const filled = fillFields('Hi {{first_name}}, hello {{company}}.', nobody);
  const [name, company] = filled.fields.map(({ to }) => filled.text.slice(to.start, to.end));
  const text = `Hi ${name}, I saw [what ${company} does for ${name}]. Why?`;
  const start = text.indexOf('[');
  const back = rewriteWithFields({ text, blanks: [{ start, end: text.indexOf(']') + 1 }] }, filled);
  expect(back.text).toBe('Hi {{first_name}}, I saw [what {{company}} does for {{first_name}}]. Why?');
  expect(back.blanks.map((each) => back.text.slice(each.start, each.end))).toEqual([
    '[what {{company}} does for {{first_name}}]',
  ]);
});
