/** The app's own screens of a stop and of a tour, drawn with less: everything stands where it will be. */
export const arrivedStyle = `
.arrived { box-sizing: border-box; min-height: 100vh; margin: 0 auto; padding-bottom: 48px; max-width: 720px; font: 16px/1.7 -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #211d1a; background: #f7f4ee; }
.arrived i { display: block; box-sizing: border-box; padding-top: 48px; height: calc(48px + 62.5vw); max-height: 498px; background: linear-gradient(#f7f4ee, #ebe4d6); }
.arrived img { display: block; width: 100%; height: 62.5vw; max-height: 450px; object-fit: cover; }
.arrived small { display: block; width: 35px; margin: 44px 20px 8px; border: 1px solid #9e2a2b; border-radius: 50%; font: 20px/35px Georgia, serif; text-align: center; color: #9e2a2b; }
.arrived h1 { margin: 0; padding: 0 20px; font: 600 28px/1.35 "Songti SC", "Noto Serif CJK SC", Georgia, serif; }
.arrived h2 { margin: 4px 0 52px; padding: 0 20px; font-size: 18px; font-weight: 400; color: #5f5a54; }
.arrived p, .arrived ol { margin: 20px 20px 0; }
.tour h1 { margin: 39px 0 -8px; }
.arrived + * { display: none; }
@media (prefers-color-scheme: dark) {
  .arrived { color: #efe9df; background: #171412; }
  .arrived i { background: linear-gradient(#171412, #2a2420); }
  .arrived img { filter: brightness(0.82); }
  .arrived img { display: block; width: 100%; height: 62.5vw; max-height: 450px; object-fit: cover; }
.arrived small { border-color: #e07a6c; color: #e07a6c; }
  .arrived h2 { color: #b8b0a4; }
}
`;
