import { defineConfig } from 'wxt';

/** One source, two browsers. Imports are written out, so that a reader sees where every name comes from. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Know Me First',
    description:
      'Reads a message on LinkedIn or X before you send it, and offers one that puts the relationship first.',
    permissions: ['storage'],
    action: { default_title: 'Know Me First' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'know-me-first@knowmefirst.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
