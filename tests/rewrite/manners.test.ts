import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { intentOf } from '../../src/rewrite/intent';
import { plainIntroduction } from '../../src/rewrite/introduction';
import { made } from '../../src/rewrite/need-made';
import { wantedRole } from '../../src/rewrite/need-seek';
import { told } from '../../src/rewrite/need-told';
import { planned } from '../../src/rewrite/rewrite';
import { draftOf } from './draft';
import type { Case } from './drafts';
import { forced } from './forced';

const textOf = (one: Case) => {
  const draft = draftOf(one);
  return planned(draft, forced(judge(draft, 'balanced')), { judge, remedies })?.rewrite.text ?? '';
};

describe('the reader', () => {
  test('is spoken of as they are greeted', () => {
    const text = textOf({
      text: 'Hi Dr Okafor, we automate rotas for wards. Could I get 30 minutes with you on Monday?',
      to: 'Ngozi Okafor',
    });
    expect(text).toContain("Dr Okafor's work");
    expect(text).not.toContain('Ngozi');
  });

  test('is greeted, where a first message would begin with a line of ours', () => {
    const text = 'Worth 15 minutes this week to see how we double bookings?';
    expect(textOf({ text, to: 'Ngozi Okafor' })).toMatch(/^Hello Ngozi, /);
    expect(textOf({ text })).not.toMatch(/^Hello/);
    expect(textOf({ text, to: 'Ngozi Okafor', surface: 'x-message' })).not.toMatch(/^Hello/);
  });

  test('is greeted in two languages as the author does', () => {
    const text = "Siobhán, a chara,\n\nI repair barns in Ennis. I'd want a yes by Wednesday. Give me a ring.";
    expect(textOf({ text, to: 'Siobhán Keane' })).toMatch(/^Siobhán, a chara,\n\nI repair barns in Ennis\./);
  });

  test('is not said to have been spoken of where only a meeting was', () => {
    const text =
      'Bram, Pieter mentioned that he spoke with you last week so that I could come by. We sell kilns, 40% off. An hour on Monday?';
    const rewritten = textOf({ text, to: 'Bram Smit' });
    expect(rewritten).toContain('Pieter mentioned that he spoke with you last week');
    expect(rewritten).not.toContain('Pieter mentioned you');
  });
});

describe('kindness', () => {
  test('to somebody unwell stays after their no', () => {
    const text = textOf({
      text: "oh no hope your wrist gets better soon!! mine's only a small one though, could you do it in an evening?",
      theirs: "sorry, not right now, i'm booked until spring and my wrist is bad",
      surface: 'x-message',
    });
    expect(text).toMatch(/^oh no hope your wrist gets better soon!! /);
  });

  test('in a joke about never again is not taken for a no', () => {
    const text = textOf({
      text: "haha see you at the start line then. how are the knees? btw i get a bonus if i bring one more to my saving club by tonight, you're in?",
      theirs: 'lol, the half marathon broke me. never again (until next year)',
      known: true,
      surface: 'x-message',
    });
    expect(text).toBe('haha see you at the start line then. how are the knees?');
  });

  test('that takes up what they said with their no stays', () => {
    const text = textOf({
      text: "Thanks for getting back so quickly, Nils. Your tip about the Malmö group was kind, I've joined. Could we still do the demo? Say Monday at 3?",
      theirs: "Thanks, not right now: there's a freeze. Try the Malmö group.",
      to: 'Nils Ek',
    });
    expect(text).toContain("Your tip about the Malmö group was kind, I've joined.");
  });

  test('in advance goes with what it was for', () => {
    const text = textOf({
      text: "Dr Haddad, I am a physiotherapist in Amman and your paper on knees changed how I test my patients. Please write me a letter, it's due in nine days. Thank you for your precious time.",
    });
    expect(text).toContain('changed how I test my patients');
    expect(text).not.toContain('precious');
  });
});

describe('what stands in a draft', () => {
  test('about a loss is no criticism of who wrote of it', () => {
    const text = textOf({
      text: 'Hi Noor, I saw your post about losing the apricots. We sell frost fans, 20% off. Free for 15 minutes on Tuesday?',
      to: 'Noor Haddad',
    });
    expect(text).toContain('I saw your post about losing the apricots.');
  });

  test.each([
    ["I'm hoping for a summer internship in your kiln room", "I'd like to do a summer internship."],
    ["I'm searching for internships near Lyon", "I'd like to do an internship."],
    ['I want to work', ''],
  ])('of an internship is told as one: %s', (clause, line) => expect(wantedRole(clause)).toBe(line));

  test('is not cut before the word that it needs', () => {
    expect(made("we're building a booking system for choirs working in many towns")).toBe(
      'We work on a booking system for choirs.',
    );
  });

  test('says too little where it names no more than a platform', () => {
    expect(told('We run a platform')).toBe('');
  });

  test('of another job is no recruiting', () => {
    expect(intentOf(["I've another job asking for the same dates"])).toBe('other');
    expect(intentOf(['I thought of you at once for our Night Porter position'])).toBe('recruit');
  });
});

describe('a rewrite', () => {
  test('breaks its lines as the draft does', () => {
    const text = textOf({
      text: 'Hi Ruth,\r\n\r\nI loved your post on kilns. We sell kilns, 40% off.\r\nCall on Monday?\r\n\r\nBest,\r\nTom',
      to: 'Ruth Bello',
    });
    expect(text).toMatch(/\r\n\r\nBest,\r\nTom$/);
    expect(text).not.toMatch(/(?<!\r)\n/);
  });

  test('says that no more comes to somebody in trouble who asked for that', () => {
    const text = textOf({
      text: "I'm sorry to hear about the flood. You need our insurance now more than ever, let me pop in tomorrow at 8?",
      theirs: "Not right now, we've been flooded. Please take me off your list.",
      to: 'Celia Womack',
    });
    expect(text).toBe("I'm sorry to hear about the flood. No answer needed, and I won't write again.");
  });

  test('asks nobody who answered at a panel what made them write it', () => {
    const text = textOf({
      text: 'Deepa, your answer at the Chennai panel on temple tanks stuck with me. I want one hour with you on Zoom this week.',
      to: 'Deepa Rao',
    });
    expect(text).toContain('What did people ask you about most');
  });

  test('asks nothing that the author only says to know', () => {
    const text = textOf({
      text: 'Stuart, I was a clerk, so I know what your council went through with the insurance. We sell surfacing, 12% off. 30 minutes in February?',
      to: 'Stuart Kirk',
    });
    expect(text).not.toContain('what your council went');
  });

  test('offers no more to be heard of than who one is', () => {
    const text = textOf({
      text: 'Hi Victor, I run a payroll bureau in Cluj. I tried the importer you wrote about. Nice work. Be our cofounder, can we talk tonight?',
      to: 'Victor Alm',
    });
    expect(text).toContain('I run a payroll bureau in Cluj.');
    expect(text).not.toContain('hear more');
  });

  test('asks nothing of somebody who has closed their shop', () => {
    const text = textOf({
      text: "read your post about your dad's shop closing, sorry, ours went in 2020. i buy leftover stock, want a price this week?",
      to: 'Ana Rial',
      surface: 'x-message',
    });
    expect(text).not.toContain('?');
  });

  test('praises the author no more where the praise goes', () => {
    expect(plainIntroduction("we're the #1 rated roofing agency in Leeds")).toBe(
      "we're a roofing agency in Leeds",
    );
  });
});
