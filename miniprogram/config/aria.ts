import type { IPluginContext } from '@tarojs/service';

// An empty value makes Taro bind the attribute to the property of the same name.
const bindings = { 'aria-role': '', 'aria-label': '', 'aria-selected': '', 'aria-hidden': '' };
const named = new Set(['view', 'text', 'image', 'scroll-view', 'input', 'button', 'swiper']);

interface Template {
  modifyCompProps?: (name: string, properties: Record<string, string>) => Record<string, string>;
}

/** Taro's WXML templates drop accessible names; this writes the four we use into them. */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }: { template?: Template }) {
      if (!template) return;
      const before = template.modifyCompProps?.bind(template);
      template.modifyCompProps = (name, properties) => {
        const kept = before ? before(name, properties) : properties;
        return named.has(name) ? { ...kept, ...bindings } : kept;
      };
    },
  });
};
