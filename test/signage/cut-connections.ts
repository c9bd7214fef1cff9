import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that is cut at random: before anything went out, on the way there, or on the way back. */
export class CutConnections {
  private readonly server: Server;
  private readonly open = new Set<Socket>();
  /** Lines that were cut. */
  cuts = 0;

  constructor(
    private readonly port: number,
    /** Share of connections that are cut; 0 lets all through. */
    public share: number,
    private readonly chance: () => number = Math.random,
  ) {
    this.server = createServer((phone) => this.carry(phone));
  }

  private carry(phone: Socket): void {
    const cms = connect(this.port, '127.0.0.1');
    for (const socket of [phone, cms]) {
      this.open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.open.delete(socket);
        phone.destroy();
        cms.destroy();
      });
    }
    phone.pipe(cms);
    const cut = () => {
      this.cuts += 1;
      phone.destroy();
      // What had gone out arrives: the server does the work, and nobody hears of it.
      cms.end();
    };
    if (this.chance() >= this.share) {
      cms.pipe(phone);
      return;
    }
    if (this.chance() < 0.5) cms.once('data', cut);
    else setTimeout(cut, this.chance() * 300).unref();
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }
}
