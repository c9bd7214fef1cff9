// Strapi loads plugins from the source tree; ours is compiled with the rest of the CMS.
module.exports = require('../../../dist/src/plugins/editing-desk/server/index.js').default;
