import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rules of the house (docs/decisions/0006): which room may use which, how large a file is, which words are not used. */
const rooms = ['app', 'components', 'db', 'lib'];
const files = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
  .filter((file) => /\.tsx?$/.test(file));
const sources = files
  .filter((file) => !/\.(test|proof|fixture)\.tsx?$/.test(file) && !file.startsWith('lib/testing/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const importsOf = (text: string) => [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, name]) => name ?? '');
const domainOf = (path: string) => path.replace(/^#/, '').split('/')[1] ?? '';

/** Every import that breaks a rule, as `file → import`. */
function breaking(concerned: (file: string) => boolean, forbidden: (name: string, file: string) => boolean): string[] {
  return sources
    .filter(({ file }) => concerned(file))
    .flatMap(({ file, text }) =>
      importsOf(text)
        .filter((name) => forbidden(name, file))
        .map((name) => `${file} → ${name}`),
    );
}

describe('imports', () => {
  it('flow one way: app → components → lib → db', () => {
    expect(
      breaking(
        (file) => file.startsWith('components/'),
        (name) => name.startsWith('#app'),
      ),
    ).toEqual([]);
    expect(
      breaking(
        (file) => file.startsWith('lib/'),
        (name) => /^#(app|components)/.test(name),
      ),
    ).toEqual([]);
    expect(
      breaking(
        (file) => file.startsWith('db/'),
        (name) => /^#(app|components|lib)/.test(name),
      ),
    ).toEqual([]);
  });

  it('keep the framework out of lib, but for its languages and its web', () => {
    expect(
      breaking(
        (file) => /^lib\/(?!i18n|web)/.test(file),
        (name) => /^(next|react|next-intl)(\/|$)/.test(name),
      ),
    ).toEqual([]);
  });

  it('leave tables and SQL to the stores', () => {
    expect(
      breaking(
        (file) => !file.startsWith('db/') && !file.endsWith('/store.ts'),
        (name) => /^(#db\/(schema|tables|columns)|drizzle-orm)/.test(name),
      ),
    ).toEqual([]);
  });

  it('open the database in operations, at start-up and for the health page only', () => {
    const allowed = /\/(store|operations)\.ts$|\/operations\/|^lib\/city\/|^app\/api\/(health|metrics)\/|^db\//;
    expect(
      breaking(
        (file) => !allowed.test(file),
        (name) => name === '#db/client',
      ),
    ).toEqual([]);
  });

  it('let domains meet through operations, models and rules; a version is raised where the publisher writes', () => {
    // The number under which pages are kept, and who of several processes works, belong to no domain.
    const shared = ['#lib/publication/store', '#lib/lease/store'];
    const store = (name: string, file: string) =>
      /^#lib\/.+\/store$/.test(name) && domainOf(name) !== domainOf(file) && !shared.includes(name);
    expect(breaking((file) => file.startsWith('lib/'), store)).toEqual([]);
    expect(
      breaking(
        (file) => /^(app|components)\//.test(file),
        (name) => /^#lib\/.*\/store$/.test(name),
      ),
    ).toEqual([]);
  });

  it('leave what the city hall knows of a person to his own pages and to the one door for staff', () => {
    const own = /^lib\/residents\/operations\/(acting|entering|forgetting|leaving|profile|reading)\.ts$/;
    expect(
      breaking(
        (file) => !own.test(file),
        (name) => name === '#lib/residents/person/store',
      ),
    ).toEqual([]);
    // Staff come to residents through that door alone, and to the letters of the sample.
    const open = /^#lib\/residents\/(operations\/(reading|sample-letters)|model|fields)$/;
    expect(
      breaking(
        (file) => /\(staff\)|^components\/desk\/|^lib\/staff\//.test(file),
        (name) => name.startsWith('#lib/residents/') && !open.test(name),
      ),
    ).toEqual([]);
    // And no other domain reads their tables past it.
    const tables =
      /\bresident(s|Sessions|Passkeys|Codes|Lookups|Deputies|DeputyActs|Pins|Checklists|Verifications)\b[^'\n]*\} from '#db\/(schema|tables)/;
    expect(sources.filter(({ file, text }) => !/^(lib\/residents|db)\//.test(file) && tables.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('keep models free of everything but zod, other nouns and how words are written', () => {
    expect(
      breaking(
        (file) => /\/model\.ts$|\/kinds\//.test(file),
        (name) => !/^(zod|#lib\/.*\/(model|kinds\/[a-z-]+)|#lib\/i18n\/(locales|katakana))$/.test(name),
      ),
    ).toEqual([]);
  });

  it('give residents no framework script: no client component', () => {
    expect(
      sources
        .filter(({ file, text }) => !/^components\/desk\/|\(staff\)/.test(file) && /^['"]use client['"]/m.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('files', () => {
  const lines = (text: string) => text.split('\n').length;
  const code = sources.filter(({ file }) => !/thesaurus|misspell/.test(file));
  const lengths = code.map(({ text }) => lines(text)).sort((a, b) => a - b);

  it('are short: half under 60 lines, nineteen in twenty under 180, none above 300', () => {
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(180);
    expect(code.filter(({ text }) => lines(text) > 300).map(({ file }) => file)).toEqual([]);
  });

  it('are named for what is in them, in kebab-case', () => {
    expect(files.filter((file) => /\/(utils|helpers|misc|common|types)\.tsx?$/.test(file))).toEqual([]);
    expect(files.filter((file) => !/^[a-z0-9.-]+$/.test(file.split('/').at(-1) ?? ''))).toEqual([]);
  });
});

describe('words that are not used', () => {
  const outsideDb = sources.filter(({ file }) => !file.startsWith('db/'));
  const using = (pattern: RegExp, where = outsideDb) =>
    where.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, place) => (pattern.test(line.replace(/\/\/.*|\/?\*.*/, '')) ? [`${file}:${place + 1}: ${line.trim()}`] : [])),
    );

  it('type assertions, but for `as const`', () => {
    expect(
      using(
        /(?<!import \*|\w\.\w+ ) as (?!const\b)[A-Z{]|\bas (any|unknown|string|number)\b/,
        outsideDb.filter(({ text }) => !/import .* as /.test(text)),
      ),
    ).toEqual([]);
  });

  it('silenced checks and tests', () => {
    const all = files
      .filter((file) => file !== 'lib/testing/architecture.test.ts')
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    expect(using(/@ts-(ignore|expect-error)|\.skip\(|\.only\(|TODO|FIXME/, all)).toEqual([]);
  });

  it('the clock, outside the edges', () => {
    const rules = sources.filter(({ file }) => /^lib\//.test(file) && !/^lib\/(clock|web\/)/.test(file));
    expect(using(/Date\.now\(\)|new Date\(\)/, rules)).toEqual([]);
  });
});
