// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type Finding, type Rewrite, STAGES } from '../../src/core/types';
import { Advice } from '../../src/ui/advice';
import { type CardView, UNCHOSEN } from '../../src/ui/view';
import { ADVICE } from '../../src/ui/words';
import { button, draw, seen } from './draw';
import { CHOICES, FINDINGS, REWRITE, rewriteOf, TEXT, viewOf } from './views';

const AGAIN = 'Press Send again to send it as it is.';
const USE = 'Use this rewrite';

interface State {
  readonly name: string;
  readonly view: CardView;
  readonly says: readonly string[];
  readonly hides: readonly string[];
}

const UNREAD = 'This is not in English, so I looked only for blanks, names, links and counts.';
const unread = (view: CardView): CardView => ({ ...view, verdict: { ...view.verdict, unread: true } });

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
    name: 'held, and not in English',
    view: unread(viewOf({ rewrite: 'pending' })),
    says: ['Not sent yet. How Maya may read it:', 'An offer before a hello', UNREAD, AGAIN],
    hides: ['What would help', 'Looking for kinder words', USE],
  },
  {
    name: 'asked, and not in English',
    view: unread(viewOf({ cause: 'asked', findings: 0, rewrite: null })),
    says: ['Nothing stands out.', UNREAD],
    hides: ['This reads well.', 'Nothing here that a reader would mind.', USE],
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

describe('versions', () => {
  const SHORT = CHOICES.versions[2]?.rewrite as Rewrite;
  const open = { ...UNCHOSEN, isOpen: true };
  const show = (change: Parameters<typeof viewOf>[0]) => {
    const wishes = { use: vi.fn(), choose: vi.fn(), another: vi.fn() };
    return { page: draw(<Advice view={viewOf({ choices: CHOICES, ...change })} {...wishes} />), ...wishes };
  };
  const kinds = () =>
    [...document.querySelectorAll('[role=group] button')].map(
      (each) => `${each.textContent}${each.getAttribute('aria-pressed') === 'true' ? '*' : ''}`,
    );

  test('the best is shown first, the others by name', () => {
    show({});
    expect(kinds()).toEqual(['A question*', 'An offer', 'Shorter']);
    expect(document.querySelector('.text')?.textContent).toContain('How did the class come about?');
  });

  test('one alone has no name', () => {
    show({ choices: { ...CHOICES, versions: CHOICES.versions.slice(0, 1) } });
    expect(kinds()).toEqual([]);
  });

  test('another is chosen by its name, shown, and taken', () => {
    const { choose } = show({});
    button('Shorter').click();
    expect(choose).toHaveBeenCalledExactlyOnceWith({ ...UNCHOSEN, kind: 'short' });
    const { use } = show({ choice: { ...UNCHOSEN, kind: 'short' } });
    expect(kinds()).toEqual(['A question', 'An offer', 'Shorter*']);
    button(USE).click();
    expect(use).toHaveBeenCalledExactlyOnceWith(SHORT);
  });

  test('a kind that is not there any more gives way to the best', () => {
    show({ choice: { ...UNCHOSEN, kind: 'close' } });
    expect(kinds()[0]).toBe('A question*');
  });

  test('another question is asked for where there is one, and where the version asks', () => {
    const { another } = show({});
    button('Another question').click();
    expect(another).toHaveBeenCalledExactlyOnceWith(1);
    expect(seen(show({ choices: { ...CHOICES, another: null } }).page)).not.toContain('Another question');
    expect(seen(show({ choice: { ...UNCHOSEN, kind: 'offer' } }).page)).not.toContain('Another question');
  });

  const changes = () =>
    [...document.querySelectorAll('.change')].map((each) => [
      each.textContent,
      each.getAttribute('aria-pressed'),
    ]);

  test('what changed is shown passage by passage, on wish', () => {
    show({});
    expect(changes()).toEqual([]);
    show({ choice: open });
    expect(changes()).toEqual([
      ['We help bike shops fill their calendar, guaranteed. ', 'true'],
      ['Can we hop on a call this week?', 'true'],
      ['[the part of her wheel class that stayed with you] made me curious. ', 'true'],
      ['How did the class come about?', 'true'],
    ]);
  });

  test('a change says what it does', () => {
    const rewrite = rewriteOf(TEXT.replace('Thanks for connecting!', 'Thanks for your class!'));
    show({ rewrite, choices: { versions: [{ kind: 'ask', rewrite }], another: null }, choice: open });
    expect(document.querySelector('.change')?.getAttribute('aria-label')).toBe(
      'Say: your class! Instead of: connecting!',
    );
  });

  test('a passage is left as it was, and taken again', () => {
    const { choose, page } = show({ choice: open });
    page.querySelectorAll<HTMLElement>('.change')[2]?.click();
    const left = { isOpen: true, kind: 'ask', of: REWRITE.text, left: [3] } as const;
    expect(choose).toHaveBeenLastCalledWith(left);
    const again = show({ choice: left });
    expect(changes()[2]?.[1]).toBe('false');
    again.page.querySelectorAll<HTMLElement>('.change')[2]?.click();
    expect(again.choose).toHaveBeenLastCalledWith({ ...left, left: [] });
  });

  test('what is taken is the mix, with its own blanks', () => {
    const { use, page } = show({ choice: { ...open, left: [3], of: REWRITE.text } });
    expect(seen(page)).not.toContain('Fill in the [brackets]');
    button(USE).click();
    expect(use).toHaveBeenCalledExactlyOnceWith({
      text: 'Hi Maya,\n\nThanks for connecting! How did the class come about?\n\nBest,\nTom',
      blanks: [],
    });
  });

  test('passages left in one version say nothing of another', () => {
    const { use } = show({ choice: { ...open, kind: 'short', left: [1, 2], of: REWRITE.text } });
    button(USE).click();
    expect(use).toHaveBeenCalledExactlyOnceWith(SHORT);
  });

  test('a mix that the box cannot take is not taken, and that is said', () => {
    const view = viewOf({ choices: CHOICES, choice: { ...open, left: [1], of: REWRITE.text } });
    const draft = { ...view.draft, limit: REWRITE.text.length };
    expect(seen(show({ ...view, draft }).page)).toContain('longer than this box takes');
    expect(button(USE).disabled).toBe(true);
    show({ ...view, draft, choice: open });
    expect(button(USE).disabled).toBe(false);
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
