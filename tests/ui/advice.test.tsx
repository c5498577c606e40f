// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type Finding, STAGES } from '../../src/core/types';
import { Advice } from '../../src/ui/advice';
import type { CardView } from '../../src/ui/view';
import { ADVICE } from '../../src/ui/words';
import { button, draw, seen } from './draw';
import { FINDINGS, REWRITE, viewOf } from './views';

const AGAIN = 'Press Send again to send it as it is.';
const USE = 'Use this rewrite';

interface State {
  readonly name: string;
  readonly view: CardView;
  readonly says: readonly string[];
  readonly hides: readonly string[];
}

const STATES: readonly State[] = [
  {
    name: 'held: title, why, words, rewrite, and how to send all the same',
    view: viewOf(),
    says: [
      'Not sent yet. How Maya may read it:',
      'An offer before a hello Maya has not met you yet. We help bike shops fill their calendar',
      'Putting Maya first',
      'How did the class come about?',
      'Fill in the [brackets] in your own words.',
      USE,
      AGAIN,
    ],
    hides: ['more', 'A promise too large', 'What would help'],
  },
  {
    name: 'held with six findings: two shown, four folded',
    view: viewOf({ findings: 6 }),
    says: ['An offer before a hello', 'A claim on her time', '4 more'],
    hides: ['A promise too large', 'More than one ask'],
  },
  {
    name: 'asked: nothing was stopped, so nothing is said of sending',
    view: viewOf({ cause: 'asked' }),
    says: ['How Maya may read it:', USE],
    hides: ['Not sent', AGAIN],
  },
  {
    name: 'without a rewrite: what would help',
    view: viewOf({ rewrite: null }),
    says: ['What would help', ADVICE['first-message'], AGAIN],
    hides: [USE, 'What changed', 'brackets'],
  },
  {
    name: 'while the rewrite is looked for',
    view: viewOf({ rewrite: 'pending' }),
    says: ['Putting Maya first', 'Looking for kinder words…'],
    hides: ['What changed', 'What would help'],
  },
  {
    name: 'copied: where the text is',
    view: viewOf({ notice: 'copied' }),
    says: ['it is on your clipboard', 'How did the class come about?'],
    hides: [],
  },
  {
    name: 'refused: where the text can be had',
    view: viewOf({ notice: 'refused' }),
    says: ['You can select it here', 'How did the class come about?'],
    hides: ['clipboard'],
  },
  {
    name: 'a blank still open: that, and no more',
    view: viewOf({ notice: 'blank', rewrite: null, findings: 0 }),
    says: ['A blank is still open.', 'Replace the [brackets]', AGAIN],
    hides: ['What would help', USE, 'may read'],
  },
  {
    name: 'clear: that it reads well',
    view: viewOf({ cause: 'asked', findings: 0, rewrite: null }),
    says: ['This reads well.', 'Nothing here that a reader would mind.'],
    hides: ['What would help', USE, AGAIN],
  },
  {
    name: 'a reader whose name is not known',
    view: viewOf({ name: null }),
    says: ['How it may be read:', 'Putting them first'],
    hides: ['null'],
  },
  {
    name: 'markup in a message is text',
    view: viewOf({ rewrite: { text: '<img src=x onerror=alert(1)> [a]', blanks: [{ start: 29, end: 32 }] } }),
    says: ['<img src=x onerror=alert(1)> [a]'],
    hides: [],
  },
];

describe('what the card says', () => {
  test.each(STATES)('$name', ({ view, says, hides }) => {
    const text = seen(
      draw(<Advice view={view} use={vi.fn()} choose={vi.fn()} another={vi.fn()} close={vi.fn()} />),
    );
    for (const words of says) expect(text).toContain(words);
    for (const words of hides) expect(text).not.toContain(words);
  });

  test.each(STAGES)('has a word of advice for the stage %s', (stage) => {
    const view = viewOf({ rewrite: null });
    const page = draw(
      <Advice
        view={{ ...view, verdict: { ...view.verdict, stage } }}
        use={vi.fn()}
        choose={vi.fn()}
        another={vi.fn()}
      />,
    );
    expect(seen(page)).toContain(ADVICE[stage]);
  });

  test('no button of it sends', () => {
    draw(
      <Advice
        view={viewOf({ findings: 6 })}
        use={vi.fn()}
        choose={vi.fn()}
        another={vi.fn()}
        close={vi.fn()}
      />,
    );
    const names = [...document.querySelectorAll('button')].map(
      (each) => each.getAttribute('aria-label') ?? each.textContent,
    );
    expect(names).toEqual([USE, 'Close']);
  });
});

describe('what the author can do', () => {
  test('takes the rewrite as it is', () => {
    const use = vi.fn();
    draw(<Advice view={viewOf()} use={use} choose={vi.fn()} another={vi.fn()} />);
    button(USE).click();
    expect(use).toHaveBeenCalledExactlyOnceWith(REWRITE);
  });

  test('cannot take one that is not there yet', () => {
    const use = vi.fn();
    draw(<Advice view={viewOf({ rewrite: 'pending' })} use={use} choose={vi.fn()} another={vi.fn()} />);
    button(USE).click();
    expect(button(USE).disabled).toBe(true);
    expect(use).not.toHaveBeenCalled();
  });

  test('closes', () => {
    const close = vi.fn();
    draw(<Advice view={viewOf()} use={vi.fn()} choose={vi.fn()} another={vi.fn()} close={close} />);
    button('Close').click();
    expect(close).toHaveBeenCalledOnce();
  });

  test('has no way to close what closes by itself', () => {
    draw(<Advice view={viewOf()} use={vi.fn()} choose={vi.fn()} another={vi.fn()} />);
    expect(document.querySelector('.close')).toBeNull();
  });
});

test('blanks, what is new and what is gone are told apart', () => {
  const page = draw(<Advice view={viewOf()} use={vi.fn()} choose={vi.fn()} another={vi.fn()} />);
  const texts = (tag: string) => [...page.querySelectorAll(tag)].map((each) => each.textContent);
  expect(texts('mark')).toEqual(['[the part of her wheel class that stayed with you]']);
  expect(texts('ins').join('')).toContain('made me curious');
  expect(texts('del').join('')).toContain('We help bike shops');
});

describe('findings', () => {
  const items = (findings: readonly Finding[]) => {
    const view = viewOf();
    const page = draw(
      <Advice
        view={{ ...view, verdict: { ...view.verdict, findings } }}
        use={vi.fn()}
        choose={vi.fn()}
        another={vi.fn()}
        close={vi.fn()}
      />,
    );
    return [...page.querySelectorAll('li')].map((each) => [
      each.querySelector('strong')?.textContent,
      each.querySelector('q')?.textContent,
    ]);
  };
  const [pitch, call] = FINDINGS as [Finding, Finding];

  test('a habit met again is said once', () => {
    expect(items([pitch, call, { ...pitch, start: call.start, end: call.end }])).toEqual([
      ['An offer before a hello', 'We help bike shops fill their calendar'],
      ['A claim on her time', 'hop on a call this week'],
    ]);
  });

  test('words that two habits share are quoted once', () => {
    const inside = { ...call, start: pitch.start, end: pitch.start + 'We help bike shops'.length };
    expect(items([pitch, inside])).toEqual([
      ['An offer before a hello', 'We help bike shops fill their calendar'],
      ['A claim on her time', undefined],
    ]);
  });
});
