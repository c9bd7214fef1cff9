/**
 * Response headers of every answer. Directives are strings, not lists: Strapi merges lists with its own defaults
 * entry by entry, which would let `https:` back in.
 */
export const contentSecurityPolicy = {
  contentSecurityPolicy: {
    useDefaults: true,
    directives: {
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'connect-src': "'self'",
      'font-src': "'self' data:",
      'img-src': "'self' data: blob:",
      'media-src': "'self' data: blob:",
      'frame-ancestors': "'self'",
    },
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  originAgentCluster: true,
  hsts: { maxAge: 31_536_000, includeSubDomains: false },
};
