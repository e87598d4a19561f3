/**
 * The folders of `src`, from top to bottom. A folder may import only from folders below it; this also applies to
 * dynamic imports. CONTRIBUTING.md describes the contents of the folders.
 */
const ORDER = [
  'commands',
  'mcp',
  'cli',
  'guide',
  'exports',
  'answers',
  'searching',
  'drafting',
  'checking',
  'reading',
  'briefing',
  'render',
  'document',
  'system',
  'json',
  'text',
];
const inFolder = (names) => `^src/(?:${names.join('|')})/`;
module.exports = {
  forbidden: ORDER.map((folder, index) => ({
    name: `${folder} imports downwards`,
    severity: 'error',
    from: { path: inFolder([folder]) },
    to: {
      path:
        index === 0
          ? '^src/(?:main|program)\\.ts'
          : `^src/(?:main|program)\\.ts|${inFolder(ORDER.slice(0, index))}`,
    },
  })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
