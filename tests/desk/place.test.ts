import { expect, test } from 'vitest';
import { findPlace, type Told } from '../../src/desk/place';

/** What a tab is told, in order, and when it is told something. */
function tab(): {
  readonly told: Told;
  readonly heard: string[];
  readonly until: (what: string) => Promise<void>;
} {
  const heard: string[] = [];
  const waiting = new Map<string, () => void>();
  const hear = (what: string) => async () => {
    heard.push(what);
    waiting.get(what)?.();
  };
  const until = (what: string) =>
    new Promise<void>((done) => {
      if (heard.includes(what)) done();
      else waiting.set(what, done);
    });
  return { told: { given: hear('given'), taken: hear('taken') }, heard, until };
}

/** The locks of a browser, as far as they are asked for here: one name, waited for in turn, taken by force. */
function ownLocks(): { readonly locks: Pick<LockManager, 'request'>; readonly close: () => void } {
  let holder: { readonly lose: () => void } | null = null;
  const waiting: (() => void)[] = [];
  const request = (_: string, { signal, steal }: LockOptions, held: LockGrantedCallback<unknown>) =>
    new Promise<never>((_done, fail) => {
      const lost = () => fail(new DOMException('Lost.', 'AbortError'));
      const take = () => {
        holder = { lose: lost };
        void held(null);
      };
      signal?.addEventListener('abort', () => {
        if (waiting.includes(take)) waiting.splice(waiting.indexOf(take), 1);
        lost();
      });
      if (steal) holder?.lose();
      if (steal || !holder) take();
      else waiting.push(take);
    });
  const close = () => {
    holder = null;
    waiting.shift()?.();
  };
  return { locks: { request: request as unknown as LockManager['request'] }, close };
}

test('the first tab has the place at once', async () => {
  const { told, heard } = tab();
  await findPlace(ownLocks().locks, told);
  expect(heard).toEqual(['given']);
});

test('the second is told that another has it, and has it by itself once that is closed', async () => {
  const { locks, close } = ownLocks();
  const second = tab();
  await findPlace(locks, tab().told);
  await findPlace(locks, second.told);
  expect(second.heard).toEqual(['taken']);
  close();
  await second.until('given');
});

test('the second takes it over, and the first is told; and back again', async () => {
  const { locks } = ownLocks();
  const [first, second] = [tab(), tab()];
  const one = await findPlace(locks, first.told);
  const other = await findPlace(locks, second.told);
  other.seize();
  await Promise.all([second.until('given'), first.until('taken')]);
  one.seize();
  await expect
    .poll(() => [first.heard, second.heard])
    .toEqual([
      ['given', 'taken', 'given'],
      ['taken', 'given', 'taken'],
    ]);
});

test('the first has it back by itself when the one that took it is closed', async () => {
  const { locks, close } = ownLocks();
  const [first, second] = [tab(), tab()];
  await findPlace(locks, first.told);
  (await findPlace(locks, second.told)).seize();
  await first.until('taken');
  close();
  await expect.poll(() => first.heard).toEqual(['given', 'taken', 'given']);
});

test('who leaves it to the other does not get it when that is closed', async () => {
  const { locks, close } = ownLocks();
  const second = tab();
  await findPlace(locks, tab().told);
  const place = await findPlace(locks, second.told);
  place.leave();
  close();
  const third = tab();
  await findPlace(locks, third.told);
  expect([second.heard, third.heard]).toEqual([['taken'], ['given']]);
});
