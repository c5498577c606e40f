// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { layoutOf, readEditor } from '../../src/sites/editor';

test.each([
  ['one paragraph a line', '<p>Hi Kai,</p><p><br></p><p>loved it.</p>', 'Hi Kai,\n\nloved it.'],
  ['an empty box', '<p><br></p>', ''],
  ['nothing at all', '', ''],
  ['a break within a paragraph', '<p>Hi<br>Kai</p>', 'Hi\nKai'],
  ['two breaks, the last of which holds the line open', '<p>Hi<br><br></p>', 'Hi\n'],
  ['text with no paragraph round it', 'Hi <b>Kai</b>', 'Hi Kai'],
  ['text beside paragraphs', 'Hi<p>Kai</p>there', 'Hi\nKai\nthere'],
  ['no-break spaces', '<p>Hi\u00a0 Kai\u00a0</p>', 'Hi  Kai '],
  ['an emoji that is drawn as an image', '<p>Hi <img alt="👋"> Kai</p>', 'Hi 👋 Kai'],
  ['someone mentioned', '<p>Hi <a contenteditable="false">Kai Berg</a>!</p>', 'Hi Kai Berg!'],
  ['white space between paragraphs', '<p>Hi</p>\n  <p>Kai</p>\n', 'Hi\nKai'],
  ['a list', '<ul><li>One</li><li><span class="ql-ui"></span>Two</li></ul>', 'One\nTwo'],
  [
    'blocks of Draft.js',
    '<div data-contents="true"><div data-block="true"><div><span><span>Hi</span></span></div></div><div data-block="true"><div><span><br></span></div></div><div data-block="true"><div><span>Kai</span></div></div></div>',
    'Hi\n\nKai',
  ],
  ['markup that was typed', '<p>&lt;b&gt;Hi&lt;/b&gt;</p>', '<b>Hi</b>'],
])('%s is read', (_, html, text) => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  expect(readEditor(editor)).toBe(text);
});

test('each piece of the text stands where its node says it', () => {
  const editor = document.createElement('div');
  editor.innerHTML = '<p>Hi <b>Kai</b>,</p><p><br></p><p>one<br>two</p>';
  const { text, pieces } = layoutOf(editor);
  for (const { node, start, length } of pieces) {
    expect(text.slice(start, start + length)).toBe(node instanceof Text ? node.data : '');
  }
});

test('a million characters in ten thousand lines are read', () => {
  const editor = document.createElement('div');
  const line = 'x'.repeat(99);
  editor.innerHTML = `<p>${line}</p>`.repeat(10_000);
  expect(readEditor(editor)).toHaveLength(10_000 * 100 - 1);
});
