interface AdminBuild {
  readonly resolve?: { readonly conditions?: string[] };
}

/**
 * Takes what the pages import of `shared` from its source: as compiled for Node it has no named exports for a browser's
 * build, and would come whole, word list and all.
 */
export default <Build extends AdminBuild>(build: Build): Build => ({
  ...build,
  resolve: { ...build.resolve, conditions: [...(build.resolve?.conditions ?? []), 'workspace'] },
});
