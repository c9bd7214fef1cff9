import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to PostgreSQL that a test can cut, slow down and mend: what a stopped or slow server looks like. */
export class SwitchableLine {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private isCut = false;
  private delay = 0;
  private port = 0;

  constructor(private readonly target: URL) {
    this.server = createServer((socket) => this.join(socket));
  }

  private join(socket: Socket): void {
    if (this.isCut) {
      socket.destroy();
      return;
    }
    const upstream = connect(Number(this.target.port || 5432), this.target.hostname);
    for (const one of [socket, upstream]) {
      this.sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        socket.destroy();
        upstream.destroy();
      });
    }
    socket.on('data', (chunk) => {
      if (this.delay === 0) upstream.write(chunk);
      else setTimeout(() => upstream.writable && upstream.write(chunk), this.delay);
    });
    upstream.on('data', (chunk) => socket.write(chunk));
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** The database's address by way of this line. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  /** The server is gone: connections end, new ones are refused. */
  cut(): void {
    this.isCut = true;
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  async mend(): Promise<void> {
    this.delay = 0;
    if (!this.isCut) return;
    this.isCut = false;
    await this.open();
  }

  /** Every message to the server takes so long. */
  slow(milliseconds: number): void {
    this.delay = milliseconds;
  }

  close(): void {
    if (!this.isCut) this.cut();
  }
}
