/**
 * What our elements (src/platform/elements.weapp.tsx) use of each WeChat element. Taro writes every property and
 * event of every element sixteen times into base.wxml; what is not named here is left out of it.
 */
const used: Record<string, readonly string[]> = {
  view: ['hover-class', 'hover-start-time', 'hover-stay-time'],
  text: ['user-select', 'decode'],
  image: ['src', 'mode', 'webp', 'lazy-load', 'bindLoad', 'bindError'],
  canvas: ['canvas-id', 'type'],
  'scroll-view': ['scroll-x', 'scroll-y', 'enhanced', 'show-scrollbar'],
};
// Taro's templates drop accessible names. An empty value binds the attribute to the property of the same name.
const aria = Object.fromEntries(
  ['role', 'label', 'selected', 'checked', 'expanded', 'hidden', 'level', 'live'].map((name) => [
    `aria-${name}`,
    '',
  ]),
);
const named = new Set([...Object.keys(used), 'input', 'slider', 'button']);

type Properties = Record<string, string>;
/** What we need of Taro's plugin context. */
interface Context {
  registerMethod(method: { name: string; fn: (platform: { template?: Template }) => void }): void;
}
interface Template {
  modifyCompProps?: (name: string, properties: Properties) => Properties;
}

/** A plugin of ours for Taro: writes smaller WXML templates that carry accessible names. */
export default (context: Context): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (!template) return;
      const before = template.modifyCompProps?.bind(template);
      template.modifyCompProps = (name, given) => {
        const properties = before ? before(name, given) : given;
        if (!named.has(name)) return properties;
        const wanted = used[name];
        const kept = Object.entries(properties).filter(
          ([key]) => wanted === undefined || wanted.includes(key),
        );
        return { ...Object.fromEntries(kept), ...aria };
      };
    },
  });
};
