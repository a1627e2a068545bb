import { z } from 'zod';
import { agencyFeeds } from '#lib/disasters/feeds/agency';
import { publicTiles, type TileSources } from '#lib/disasters/map/tiles';
import { scannerOf } from '#lib/files/scanner';

const sentence = {
  PORT: 'PORT は 1〜65535 の番号にしてください / must be a port number from 1 to 65535',
  HOST: 'HOST は空にできません / must not be empty',
  DATA_DIR: 'DATA_DIR は空にできません / must not be empty',
  DATABASE_URL: 'DATABASE_URL は postgres:// で始めてください / must begin with postgres://',
  SITE_URL:
    'SITE_URL は https://city.example のように、最後に / や道を付けずに書いてください / must be an origin such as https://city.example, without a path',
  TRUSTED_PROXY: 'TRUSTED_PROXY は yes か no にしてください / must be yes or no',
  MAIL_SERVER: 'MAIL_SERVER は smtp:// か smtps:// で始めてください / must begin with smtp:// or smtps://',
  MAIL_FROM: 'MAIL_FROM はメールアドレスにしてください / must be an e-mail address',
  LINK_CHECKS: 'LINK_CHECKS は yes か no にしてください / must be yes or no',
  PUSH_LOOPBACK: 'PUSH_LOOPBACK は yes か no にしてください / must be yes or no',
  JMA_FEEDS: 'JMA_FEEDS は no か、/ で終わる http:// か https:// のアドレスにしてください / must be no or an address that ends with /',
  SCANNER: 'SCANNER は clamd のアドレスを 127.0.0.1:3310 のように書いてください / must be the address of clamd, such as 127.0.0.1:3310',
  MAP_TILES: 'MAP_TILES は no か、/ で終わる http:// か https:// のアドレスにしてください / must be no or an address that ends with /',
} as const;

const Environment = z.object({
  PORT: z.coerce.number(sentence.PORT).int(sentence.PORT).min(1, sentence.PORT).max(65535, sentence.PORT).default(3000),
  HOST: z.string().min(1, sentence.HOST).default('0.0.0.0'),
  DATA_DIR: z.string().min(1, sentence.DATA_DIR).default('data'),
  // Empty is none, here as in db/engine.ts: an environment file may leave a line open.
  DATABASE_URL: z
    .string()
    .regex(/^($|postgres(ql)?:\/\/)/, sentence.DATABASE_URL)
    .optional(),
  SITE_URL: z.string().refine(isOrigin, sentence.SITE_URL).optional(),
  TRUSTED_PROXY: z.enum(['yes', 'no'], sentence.TRUSTED_PROXY).default('no'),
  MAIL_SERVER: z
    .string()
    .regex(/^($|smtps?:\/\/)/, sentence.MAIL_SERVER)
    .optional(),
  MAIL_FROM: z.union([z.literal(''), z.email(sentence.MAIL_FROM)], sentence.MAIL_FROM).optional(),
  LINK_CHECKS: z.enum(['yes', 'no'], sentence.LINK_CHECKS).default('yes'),
  PUSH_LOOPBACK: z.enum(['yes', 'no'], sentence.PUSH_LOOPBACK).default('no'),
  JMA_FEEDS: z
    .string()
    .regex(/^(no|https?:\/\/.+\/)$/, sentence.JMA_FEEDS)
    .default(agencyFeeds),
  SCANNER: z
    .string()
    .refine((value) => value === '' || scannerOf({ SCANNER: value }) !== undefined, sentence.SCANNER)
    .optional(),
  MAP_TILES: z
    .string()
    .refine((value) => value === 'no' || (/^https?:\/\/.+\/$/.test(value) && URL.canParse(value)), sentence.MAP_TILES)
    .optional(),
});

function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
}

export type Config = {
  port: number;
  host: string;
  /** The city's address in the world; without it the city is a sample. */
  siteUrl: string | undefined;
  /** Whether `X-Forwarded-For` was written by our own proxy and may be believed. */
  trustedProxy: boolean;
  /** Whether the outside pages that entries name may be asked if they are still there. */
  linkChecks: boolean;
  /** For tests: a sample city may go to push services on its own machine. */
  pushLoopback: boolean;
  /** Where the feeds of the Meteorological Agency are had; undefined where they are not wanted. */
  jmaFeeds: string | undefined;
  /** Where the images of the map of evacuation sites are had; undefined where no map is wanted. */
  mapTiles: TileSources | undefined;
};

/** Reads the environment: the settings, or one clear sentence per fault. */
export function readConfig(environment: NodeJS.ProcessEnv): { ok: true; value: Config } | { ok: false; fault: string[] } {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    return { ok: false, fault: parsed.error.issues.map((issue) => `${issue.message}（${environment[String(issue.path[0])] ?? ''}）`) };
  }
  const { PORT, HOST, SITE_URL, TRUSTED_PROXY, LINK_CHECKS, PUSH_LOOPBACK, JMA_FEEDS, MAP_TILES } = parsed.data;
  const told = { trustedProxy: TRUSTED_PROXY === 'yes', linkChecks: LINK_CHECKS === 'yes', pushLoopback: PUSH_LOOPBACK === 'yes' };
  const outside = { jmaFeeds: JMA_FEEDS === 'no' ? undefined : JMA_FEEDS, mapTiles: tilesAt(MAP_TILES) };
  return { ok: true, value: { port: PORT, host: HOST, siteUrl: SITE_URL, ...outside, ...told } };
}

function tilesAt(address: string | undefined): TileSources | undefined {
  if (address === undefined) return publicTiles;
  return address === 'no' ? undefined : { ground: address, hazards: address };
}
