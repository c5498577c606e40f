import { browser } from 'wxt/browser';
import { fromBase64, toBase64 } from './base64';

/** The item that the key is stored as. */
export const KEY_KEY = 'memory-key';
const BYTES = 32;

/** What makes hashes that only this device can make. */
export interface Keyed {
  /** Of a site and an id, 22 letters; the same for the same. */
  readonly personOf: (site: string, id: string) => Promise<string>;
  /** Numbers that nobody without the key can know, 32 bits each. */
  readonly seedsFor: (use: string, count: number) => Promise<Uint32Array>;
}

/** The key of this device; made at the first call. Rejects if the browser's storage does. */
export async function readKey(): Promise<Keyed> {
  const { [KEY_KEY]: stored } = await browser.storage.local.get(KEY_KEY);
  const raw = typeof stored === 'string' ? fromBase64(stored) : null;
  return keyedBy(raw?.length === BYTES ? raw : await makeKey());
}

async function makeKey(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = crypto.getRandomValues(new Uint8Array(BYTES));
  await browser.storage.local.set({ [KEY_KEY]: toBase64(raw) });
  return raw;
}

async function keyedBy(raw: Uint8Array<ArrayBuffer>): Promise<Keyed> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, hmac, false, ['sign']);
  const sign = async (words: string) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(words)));
  return {
    personOf: async (site, id) => toBase64((await sign(`person\n${site}\n${id}`)).slice(0, 16)),
    seedsFor: async (use, count) => {
      const seeds = new Uint32Array(count);
      for (let at = 0; at < count; at += 8) {
        const words = new Uint32Array((await sign(`seeds\n${use}\n${at}`)).buffer);
        seeds.set(words.slice(0, count - at), at);
      }
      return seeds;
    },
  };
}
