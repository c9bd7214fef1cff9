import { createGlobalStyle } from 'styled-components';

/** On paper only the list is left, over as many sheets as it needs: Strapi's frame scrolls inside of one screen. */
export const Paper = createGlobalStyle`
  .on-paper { display: none; }
  @media print {
    @page { size: A4; margin: 15mm; }
    nav, header, [role="tablist"], [data-strapi-header], .off-paper { display: none !important; }
    .on-paper { display: block; }
    html, body, #strapi, #strapi div, main {
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
      position: static !important;
    }
    body, main, main div { background: #fff !important; box-shadow: none !important; }
    main [data-measure] { break-inside: avoid; padding: 6px 8px !important; }
  }
`;
