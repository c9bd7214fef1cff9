// Syntax is compiled for iOS 13 and Chrome 78; functions are not. These are the newer ones that our dependencies call
// (Apollo's cache, Taro's router). The test of the compiled WeChat build takes every newer function away.

export {};

function supply(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

supply(
  Object,
  'hasOwn',
  (owner: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(owner, key) !== undefined,
);

supply(
  String.prototype,
  'replaceAll',
  function replaceAll(this: string, wanted: string | RegExp, by: string) {
    return wanted instanceof RegExp ? this.replace(wanted, by) : this.split(wanted).join(by);
  },
);
