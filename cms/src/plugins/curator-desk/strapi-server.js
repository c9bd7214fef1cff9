// Strapi loads plugins from the source tree; ours is compiled with the rest of the CMS.
module.exports = require('../../../dist/src/plugins/curator-desk/server/index.js').default;
