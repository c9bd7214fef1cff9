import { Canvas as WechatCanvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { a11y } from './a11y';
import type { CanvasProps, Drawn, Pen, SendOutcome } from './canvas.types';

/** The node behind a canvas of type 2d. */
interface CanvasNode {
  width: number;
  height: number;
  getContext(type: '2d'): Pen;
}

const id = 'picture';

const fileOf = (canvas: CanvasNode): Promise<string | undefined> =>
  new Promise((resolve) => {
    const asking = Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'png',
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: () => resolve(undefined),
    });
    // Taro makes a promise of some calls and not of others; what it rejects with has been handled in `fail`.
    Promise.resolve(asking).catch(() => {});
  });

/** WeChat's own menu sends and saves a picture without any permission of ours. */
const menu = (path: string): Promise<SendOutcome> =>
  new Promise((resolve) => {
    const asking = Taro.showShareImageMenu({
      path,
      success: () => resolve('sent'),
      fail: ({ errMsg }) => resolve(/cancel/.test(errMsg) ? 'left' : 'failed'),
    });
    Promise.resolve(asking).catch(() => {});
  });

/** On a WeChat without that menu the picture is opened large; a long press offers the same. */
const preview = (path: string): Promise<SendOutcome> =>
  new Promise((resolve) => {
    const asking = Taro.previewImage({
      urls: [path],
      success: () => resolve('sent'),
      fail: () => resolve('failed'),
    });
    Promise.resolve(asking).catch(() => {});
  });

function drawnOn(canvas: CanvasNode): Drawn {
  return {
    async send() {
      const path = await fileOf(canvas);
      if (!path) return 'failed';
      return Taro.canIUse('showShareImageMenu') ? menu(path) : preview(path);
    },
    save: undefined,
  };
}

/** A drawing that can be sent on and saved. */
export function Canvas({ className = '', label, width, height, draw, version, onDrawn }: CanvasProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when what is drawn changes, not with every render
  useEffect(() => {
    // Not before WeChat has made the element: it comes long after the page was ready.
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .node((found) => {
          const node = found?.node as unknown as CanvasNode | undefined;
          if (!node) return;
          node.width = width;
          node.height = height;
          draw(node.getContext('2d'));
          onDrawn(drawnOn(node));
        })
        .exec();
    });
  }, [version]);
  return (
    <WechatCanvas id={id} canvasId={id} type="2d" className={className} {...a11y({ role: 'img', label })} />
  );
}
