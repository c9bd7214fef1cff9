/** What both WeChat's canvas and the browser's draw with. */
export interface Pen {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: 'left' | 'center' | 'right' | 'start' | 'end';
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number, longest?: number): void;
  measureText(text: string): { width: number };
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
  createLinearGradient(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
  ): { addColorStop(at: number, colour: string): void };
}

/** `copied`: there was nothing to send with, so the address is in the clipboard; `left`: the visitor went back. */
export type SendOutcome = 'sent' | 'saved' | 'copied' | 'left' | 'failed';

/** A picture that has been drawn. */
export interface Drawn {
  /** Sends it on with a line and an address, as well as this phone can. */
  send(line: string, address: string): Promise<SendOutcome>;
  /** Saves it; undefined where sending offers that too. */
  save: (() => Promise<SendOutcome>) | undefined;
}

export interface CanvasProps {
  className?: string;
  /** What the picture says, for who does not see it. */
  label: string;
  /** Points of the drawing; it is as wide as its place on the screen. */
  width: number;
  height: number;
  /** Draws everything anew. */
  draw: (pen: Pen) => void;
  /** Changes when the drawing does. */
  version: string;
  onDrawn: (drawn: Drawn) => void;
}
