/**
 * Parts of the app in the order in which it loads them. All are in the first files; each is evaluated in a task of its
 * own, so that a slow phone can scroll and hear a tap in between instead of standing still for as long as all take.
 */
const parts = [
  './platform/old-phones',
  '@tarojs/plugin-platform-h5/dist/runtime',
  'react-dom/client',
  '@tarojs/router',
  '@tarojs/components/global.css',
  '@tarojs/plugin-framework-react/dist/runtime',
  './network/cache',
  './network/guide-client',
  './first-questions',
  './components',
  './visit/home/index',
  './guide/exhibit/index',
  './app',
  './app.config.ts?whole',
];

// None of its exports is used from here: naming none leaves the bundler free to drop what nobody else uses.
const evaluated = (part) =>
  `() => import(/* webpackMode: "eager", webpackExports: [] */ ${JSON.stringify(part)})`;

/** A loader for the app's entry: what it hands on evaluates the parts one by one, the entry itself as the last. */
module.exports = () => {};
module.exports.pitch = () => `
  const next = new MessageChannel();
  const parts = [${parts.map(evaluated).join(', ')}];
  next.port1.onmessage = () => parts.shift()().then(() => parts.length && next.port2.postMessage(0));
  next.port2.postMessage(0);
`;
