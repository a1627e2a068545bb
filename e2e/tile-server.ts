import { createServer, type Server } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Whether a tile is there, by its path; what is not gets 404. */
export type TileStock = (path: string) => boolean;

/** A server of map images on this machine, with what it was asked for; `stock` can be changed while it runs. */
export type TileServer = { url: string; asked: { path: string; referrer: string | undefined }[]; stock: TileStock; close: () => void };

export async function openTileServer(stock: TileStock): Promise<TileServer> {
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    tiles.asked.push({ path, referrer: request.headers.referer });
    if (!tiles.stock(path)) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'image/png' }).end(path.startsWith('/xyz/') ? ground : water);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const tiles: TileServer = { url: `http://localhost:${port}/`, asked: [], stock, close: () => server.close() };
  return tiles;
}

/** Pale land with a road along two edges, and water that covers half of a tile and leaves the rest empty. */
const ground = png((x, y) => (x < 4 || y < 4 ? [255, 255, 255, 255] : [232, 236, 226, 255]));
const water = png((x, y) => (x + y < 180 ? [255, 145, 145, 255] : x + y < 256 ? [255, 216, 192, 255] : [0, 0, 0, 0]));

function png(colourAt: (x: number, y: number) => Colour): Buffer {
  const size = 256;
  const rows = Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (_, x) => colourAt(x, y)).flat()]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
