import type { Pen } from '../../../platform/canvas.types';
import {
  mourningColours,
  type PictureColours,
  pictureColours,
  pictureFonts,
} from '../../../theme/picture-colours';
import { drawFlag } from './draw-flag';

/** The words of a picture that is sent on. */
export interface PictureWords {
  title: string;
  day: string;
  raise: string;
  raiseTime: string;
  lower: string;
  lowerTime: string;
  /** Official, or an estimate and what that means. */
  basis: string;
  /** Half-mast, closure, cancellation, kind: what must not be lost on the way. */
  marks: readonly string[];
  footer: string;
  mourning: boolean;
  /** Nobody is let in: the times stand back. */
  quietTimes: boolean;
}

export const pictureSize = { width: 900, height: 1200 } as const;

const margin = 72;
const groundLine = 1040;

function line(pen: Pen, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.stroke();
}

/** The flagpole in elevation: 24 points a metre, the flag at the top or a third of the pole below it. */
function pole(pen: Pen, { mourning }: PictureWords, colours: PictureColours): void {
  const [x, top] = [690, 330];
  const length = groundLine - 60 - top;
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 3;
  line(pen, [
    [x - 3, groundLine - 60],
    [x - 3, top],
  ]);
  line(pen, [
    [x + 3, groundLine - 60],
    [x + 3, top],
  ]);
  for (const [half, y] of [
    [34, 60],
    [64, 40],
    [110, 20],
  ] as const) {
    line(pen, [
      [x - half, groundLine - y + 20],
      [x - half, groundLine - y],
      [x + half, groundLine - y],
      [x + half, groundLine - y + 20],
    ]);
  }
  drawFlag(pen, x + 4, top + 6 + (mourning ? length / 3 : 0), 4, colours);
}

/** Cuts words into lines no longer than a width; Chinese anywhere, English between words. */
function wrapped(pen: Pen, text: string, width: number): string[] {
  const pieces = /[\u4e00-\u9fff]/.test(text) ? [...text] : text.split(/( )/);
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces) {
    if (current && pen.measureText(current + piece).width > width) {
      lines.push(current.trim());
      current = '';
    }
    current += piece;
  }
  return current.trim() ? [...lines, current.trim()] : lines;
}

/** Draws a day as a picture of 900 by 1200 points that can be sent on. */
export function drawPicture(pen: Pen, words: PictureWords): void {
  const colours = words.mourning ? mourningColours : pictureColours;
  const { width, height } = pictureSize;
  const { serif, sans } = pictureFonts;
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, width, height);
  const sky = pen.createLinearGradient(0, 300, 0, groundLine);
  sky.addColorStop(0, colours.ground);
  sky.addColorStop(1, colours.sky);
  pen.fillStyle = sky;
  pen.fillRect(0, 300, width, groundLine - 300);
  pole(pen, words, colours);
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 3;
  line(pen, [
    [0, groundLine],
    [width, groundLine],
  ]);

  pen.textAlign = 'left';
  const write = (text: string, y: number, size: number, font: string, colour: string, bold = false) => {
    pen.font = `${bold ? '600 ' : ''}${size}px ${font}`;
    pen.fillStyle = colour;
    pen.fillText(text, margin, y, width - 2 * margin);
  };
  write(words.title, 120, 36, sans, colours.quiet);
  write(words.day, 196, 60, serif, colours.ink, true);
  let y = 262;
  pen.font = `34px ${sans}`;
  for (const text of words.marks.flatMap((mark) => wrapped(pen, mark, width - 2 * margin)).slice(0, 3)) {
    write(text, y, 34, sans, colours.line);
    y += 48;
  }
  const ink = words.quietTimes ? colours.quiet : colours.ink;
  write(words.raise, 470, 36, sans, colours.quiet);
  write(words.raiseTime, 610, 150, serif, ink);
  write(words.lower, 730, 36, sans, colours.quiet);
  write(words.lowerTime, 870, 150, serif, ink);
  write(words.basis, 970, 34, sans, colours.ink);
  write(words.footer, 1120, 32, sans, colours.quiet);
}
