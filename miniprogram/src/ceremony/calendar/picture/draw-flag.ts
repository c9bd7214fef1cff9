import type { Pen } from '../../../platform/canvas.types';
import type { PictureColours } from '../../../theme/picture-colours';

/** A five-pointed star; its first point looks along `turn`, in radians from straight up. */
function star(pen: Pen, x: number, y: number, radius: number, turn: number): void {
  pen.beginPath();
  for (let index = 0; index < 10; index += 1) {
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    const angle = turn + (Math.PI * index) / 5;
    const [pointX, pointY] = [x + reach * Math.sin(angle), y - reach * Math.cos(angle)];
    if (index === 0) pen.moveTo(pointX, pointY);
    else pen.lineTo(pointX, pointY);
  }
  pen.closePath();
  pen.fill();
}

/** The national flag by its construction of 30 by 20 units: one star of 3, four of 1 that point to its middle. */
export function drawFlag(pen: Pen, x: number, y: number, unit: number, colours: PictureColours): void {
  pen.fillStyle = colours.cloth;
  pen.fillRect(x, y, 30 * unit, 20 * unit);
  pen.fillStyle = colours.stars;
  star(pen, x + 5 * unit, y + 5 * unit, 3 * unit, 0);
  for (const [right, down] of [
    [10, 2],
    [12, 4],
    [12, 7],
    [10, 9],
  ] as const) {
    star(pen, x + right * unit, y + down * unit, unit, Math.atan2(5 - right, down - 5));
  }
}
