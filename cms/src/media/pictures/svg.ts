import { limits } from './limits';
import { PictureRefused } from './refusal';

const elements = new Set(
  `svg g defs title desc path rect circle ellipse line polyline polygon linearGradient radialGradient stop
  clipPath mask pattern use symbol marker text tspan`.split(/\s+/),
);
const refuse = (reason: string): never => {
  throw new PictureRefused('svg-unsafe', `SVG 图片被拒绝：${reason}。`);
};
const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const harmless = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)*/y;

function checkAttributes(text: string): void {
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    const value = (double ?? single ?? '').trim();
    if (/^on/i.test(name)) refuse(`不允许事件属性 ${name}`);
    if (/^(xlink:)?href$/i.test(name) && !/^#[\w-]+$/.test(value)) refuse('链接只能指向图内的元素');
    if (/^(src|base|xml:base|from|to|values|attributeName)$/i.test(name)) refuse(`不允许属性 ${name}`);
    if (/&|\\/.test(value)) refuse(`属性 ${name} 里有转义字符`);
    for (const [, target = ''] of value.matchAll(/url\(\s*['"]?([^)]*)/gi)) {
      if (!/^#[\w-]+['"]?\s*$/.test(target)) refuse('url() 只能指向图内的元素');
    }
    if (/@import|expression\s*\(|javascript:|data:/i.test(value)) refuse(`属性 ${name} 引用了外部内容`);
  }
}

/** Reads past what may stand between two tags: text, a comment, the XML declaration at the very start. */
function skipText(source: string, from: number): number {
  harmless.lastIndex = from;
  harmless.exec(source);
  const at = harmless.lastIndex;
  if (!source.startsWith('<!--', at)) return at;
  const end = source.indexOf('-->', at);
  return end < 0 ? refuse('注释没有结束') : skipText(source, end + 3);
}

/**
 * Takes only drawings: shapes, gradients, clips and text, referring to nothing outside the file. Anything this
 * reader does not know is refused, so what passes means the same to every other reader.
 * @throws PictureRefused 'svg-unsafe'
 */
export function checkSvg(bytes: Uint8Array): void {
  if (bytes.length > limits.svgBytes) refuse(`文件超过 ${limits.svgBytes / 1024} KB`);
  const source = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  if (source.includes('\uFFFD') || source.includes('\0')) refuse('文件不是 UTF-8 文本');
  const declaration =
    /^\uFEFF?\s*<\?xml\s+version="1\.[01]"(\s+encoding="utf-8")?\s*(standalone="(yes|no)"\s*)?\?>/i.exec(
      source,
    );
  const open: string[] = [];
  let count = 0;
  let at = skipText(source, declaration?.[0].length ?? 0);
  while (at < source.length) {
    tag.lastIndex = at;
    const [, closing, name = '', attributes = '', empty] = tag.exec(source) ?? refuse('含有不认识的内容');
    if (!elements.has(name)) refuse(`不允许元素 <${name}>`);
    if (closing) {
      if (open.pop() !== name) refuse(`元素 <${name}> 没有正确嵌套`);
    } else {
      count += 1;
      if (count > limits.svgElements) refuse(`元素超过 ${limits.svgElements} 个`);
      if (open.length === 0 && (count > 1 || name !== 'svg')) refuse('必须只有一个 <svg> 根元素');
      checkAttributes(attributes);
      if (!empty) open.push(name);
    }
    at = skipText(source, tag.lastIndex);
  }
  if (open.length > 0 || count === 0) refuse('元素没有结束');
}
