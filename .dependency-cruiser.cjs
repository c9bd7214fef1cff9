// The arrows that may exist: miniprogram → shared ← cms; scripts → shared, cms; test → all.
const room = (name) => `^${name}/`;
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: room(from) },
  to: { path: to.map(room) },
});

module.exports = {
  forbidden: [
    forbid(
      'shared-stands-alone',
      'shared',
      ['cms', 'miniprogram', 'scripts', 'test'],
      'shared imports nothing of ours',
    ),
    forbid('cms-reads-shared-only', 'cms', ['miniprogram', 'scripts', 'test'], 'cms may import shared alone'),
    forbid(
      'miniprogram-reads-shared-only',
      'miniprogram',
      ['cms', 'scripts', 'test'],
      'see the GraphQL schema',
    ),
    forbid(
      'scripts-reach-shared-and-cms',
      'scripts',
      ['miniprogram', 'test'],
      'scripts may import shared and cms',
    ),
    {
      name: 'shared-does-no-input-or-output',
      severity: 'error',
      comment: 'shared is pure: no Node module, no framework',
      from: { path: '^shared/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'strapi-ee-stays-closed',
      severity: 'error',
      comment: "Strapi's ee folders are under another licence",
      from: {},
      to: { path: '@strapi/.*/ee(/|$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsConfig: { fileName: 'test/tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['workspace', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.h5.ts', '.h5.tsx', '.mjs', '.js', '.json'],
    },
  },
};
