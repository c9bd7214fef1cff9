type Environment = { bool(name: string, fallback: boolean): boolean };

export default ({ env }: { env: Environment }) => ({
  // Visitors have no accounts: without the plugin there is no register, login or forgotten-password door to guard.
  'users-permissions': { enabled: false },
  // Only the benchmark turns the stock schema on, as the line to beat; visitors read src/reading.
  graphql: {
    enabled: env.bool('STOCK_GRAPHQL', false),
    config: {
      endpoint: '/stock-graphql',
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
      landingPage: false,
    },
  },
  // What a file really is, src/media tells by its content; this list only keeps the rest from being read at all.
  upload: {
    config: {
      sizeLimit: 30 * 1024 * 1024,
      security: { allowedTypes: ['image/*', 'audio/*', 'video/mp4', 'application/xml'] },
    },
  },
  'sign-desk': { enabled: true, resolve: './src/plugins/sign-desk' },
  'sign-review': { enabled: true, resolve: './src/plugins/sign-review' },
  'curator-desk': { enabled: true, resolve: './src/plugins/curator-desk' },
  'patrol-desk': { enabled: true, resolve: './src/plugins/patrol-desk' },
  'visitor-desk': { enabled: true, resolve: './src/plugins/visitor-desk' },
  'editing-desk': { enabled: true, resolve: './src/plugins/editing-desk' },
  'ceremony-desk': { enabled: true, resolve: './src/plugins/ceremony-desk' },
});
