/**
 * The head of the app's first screen and its notices, drawn with less: everything stands where it will be, in the
 * colours of miniprogram/src/theme, so that nothing moves when the app takes its place.
 */
export const homeStyle = `
.first { position: absolute; z-index: 1; top: 2.6rem; right: 0; left: 0; box-sizing: border-box; margin: 0 auto; padding: 0 1rem; max-width: 34rem; font: 0.8rem/1.7 -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #211d1a; }
.first h1, .first h2 { margin: 0; font: 600 0.9rem/1.35 "Songti SC", "Noto Serif CJK SC", Georgia, serif; }
.first h1 { margin-bottom: 7.6rem; font-size: 1.4rem; }
.first:lang(en), .first :lang(en) { font-family: -apple-system, "Helvetica Neue", "Noto Sans", sans-serif; line-height: 1.55; }
.first:lang(en) h1, .first div:lang(en) h2 { font-family: Georgia, "Noto Serif", "Times New Roman", serif; line-height: 1.25; }
.first div { border-left: 3px solid #d9a441; border-radius: 0 0.4rem 0.4rem 0; padding: 0.8rem; background: #f7edd8; }
.first div + div { margin-top: 0.6rem; }
.first div::before { display: block; height: 1.25rem; content: ""; }
.first p { margin: 0.2rem 0 0; max-width: 36em; }
.first .urgent { border-color: #9e2a2b; background: #f6e9e4; }
.first .info { border-color: #2e5a6b; border-radius: 0; padding: 0 0 0 0.6rem; background: none; }
.first .info h2 { font-size: 0.8rem; }
.first .info p { margin: 0; font-size: 0.7rem; line-height: 1.55; color: #5f5a54; }
.first + .before div { visibility: hidden; }
.first + .before p { position: absolute; bottom: 1rem; }
.mourned, .mourned + .before { filter: grayscale(1); }
@media (prefers-color-scheme: dark) {
  .first { color: #efe9df; }
  .first div { border-color: #e3b75c; background: #322814; }
  .first .urgent { border-color: #e07a6c; background: #37211d; }
  .first .info { border-color: #8fb8c7; background: none; }
  .first .info p { color: #b8b0a4; }
}
`;
