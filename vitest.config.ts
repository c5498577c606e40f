import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests run side by side; browser tests share one machine and one built extension, so one file at a time. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build.ts'],
          fileParallelism: false,
          // One process for all: what the practice pages are bundled from is read once.
          isolate: false,
          // Real browsers on a busy machine: a click can miss a card that is just being put in its place.
          retry: 2,
          expect: { poll: { timeout: 8_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
