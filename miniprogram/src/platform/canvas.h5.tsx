import { useEffect, useRef } from 'react';
import { handOver } from './calendar';
import type { CanvasProps, Drawn, Pen, SendOutcome } from './canvas.types';

const fileName = 'flag.png';

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob | undefined> =>
  new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));

const left = (error: unknown): SendOutcome =>
  error instanceof DOMException && error.name === 'AbortError' ? 'left' : 'failed';

async function copy(text: string): Promise<SendOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

function drawnOn(canvas: HTMLCanvasElement): Drawn {
  return {
    async send(line, address) {
      const url = new URL(address, location.href).href;
      // Older browsers have no sharing, and some share text only.
      if (!navigator.share) return copy(`${line}\n${url}`);
      const picture = await pictureOf(canvas);
      const files = picture ? [new File([picture], fileName, { type: 'image/png' })] : [];
      const withPicture = { files, title: line, text: `${line}\n${url}` };
      const sends = files.length > 0 && navigator.canShare?.(withPicture);
      return navigator
        .share(sends ? withPicture : { title: line, text: line, url })
        .then(() => 'sent' as const, left);
    },
    async save() {
      const picture = await pictureOf(canvas);
      if (!picture) return 'failed';
      handOver(picture, fileName);
      return 'saved';
    },
  };
}

/** A drawing that can be sent on and saved. */
export function Canvas({ className, label, width, height, draw, version, onDrawn }: CanvasProps) {
  const place = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when what is drawn changes, not with every render
  useEffect(() => {
    const canvas = place.current;
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return;
    draw(pen as unknown as Pen);
    onDrawn(drawnOn(canvas));
  }, [version]);
  return (
    <canvas
      ref={place}
      className={className}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      style={{ height: 'auto' }}
    />
  );
}
