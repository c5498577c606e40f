import { defineConfig } from 'wxt';
import { PAGES } from './src/sites/pages';

/** One source, two browsers. Imports are written out, so that a reader sees where every name comes from. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // The browser tests build in a folder of their own.
  outDir: process.env.OUTPUT ?? '.output',
  hooks: {
    // Saving a layout is for whoever works on this, and does not ship.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const layout = entrypoints.findIndex(({ name }) => name === 'layout');
      if (config.mode === 'production' && layout >= 0) entrypoints.splice(layout, 1);
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    // Where somebody writes, the rest of our code follows: to the pages of the content script, and no others.
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: [...PAGES],
    content_scripts: [
      {
        js: ['compose.js'],
        matches: [...PAGES],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    action: { default_title: '__MSG_manifest_name__' },
    commands: {
      review: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_manifest_review__' },
    },
    // Firefox takes a policy as it is; see the README.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
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
