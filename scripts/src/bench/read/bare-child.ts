import { createServer } from 'node:http';

/** The least that Node can do: the same bytes, the same negotiation, nothing else. */
process.once('message', ({ identity, gzip }: { identity: Uint8Array; gzip: Uint8Array }) => {
  const plain = Buffer.from(identity);
  const zipped = Buffer.from(gzip);
  const server = createServer((request, response) => {
    const wantsGzip = request.headers['accept-encoding']?.includes('gzip') ?? false;
    const tag = wantsGzip ? '"bare-gz"' : '"bare"';
    const headers: Record<string, string> = {
      etag: tag,
      'cache-control': 'public, max-age=0, s-maxage=1',
      vary: 'Accept, Accept-Encoding',
    };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const body = wantsGzip ? zipped : plain;
    headers['content-type'] = 'application/json; charset=utf-8';
    headers['content-length'] = String(body.length);
    if (wantsGzip) headers['content-encoding'] = 'gzip';
    response.writeHead(200, headers).end(body);
  });
  server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
  process.on('message', (asked: { kind?: string }) => {
    if (asked.kind === 'stop') process.exit(0);
    const { user, system } = process.cpuUsage();
    process.send?.({ statements: 0, rss: process.memoryUsage().rss, cpu: (user + system) / 1_000_000 });
  });
  process.on('disconnect', () => process.exit(0));
});
